import { fold } from './normalize.ts';
import type { Folded } from './normalize.ts';

/** A text to anchor quotes in, folded once for all of them. */
export interface AnchoringText {
  readonly source: string;
  readonly folded: Folded;
}

export function toAnchoringText(source: string): AnchoringText {
  return { source, folded: fold(source) };
}
