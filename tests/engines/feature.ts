import type { Reader } from './engine.ts';
import type { Page } from './page.ts';

/** Something that a reader does, tried in every engine. */
export interface Feature {
  readonly name: string;
  /** Does it, and holds what the reader then sees to what it should be. */
  readonly run: (visit: Visit) => Promise<void>;
}

export interface Visit {
  /** Opens a page of the built site: at a desk, with scripts, in the light, unless a reader is set up otherwise. */
  open(path: string, reader?: Partial<Reader>): Promise<Page>;
  /** Full address of a page of the site. */
  url(path: string): string;
  /** What the console says went wrong while a page loaded. */
  errorsAtLoad(path: string): Promise<readonly string[]>;
  /** Ends the visit where an engine has not what the feature needs. */
  skip(reason: string): never;
}
