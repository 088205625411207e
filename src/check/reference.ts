import { nearest } from './did-you-mean.ts';
import type { FindingMessage, Path } from './finding.ts';
import type { Flaw } from './rule.ts';

/** An id that names something else, and where it is written. */
export interface Reference {
  readonly to: 'actor' | 'claim' | 'engagement' | 'source';
  readonly id: string;
  readonly path: Path;
}

const unknown = {
  actor: 'unknownActor',
  claim: 'unknownClaim',
  engagement: 'unknownEngagement',
  source: 'unknownSource',
} as const satisfies Record<Reference['to'], FindingMessage['key']>;

/** A flaw for each reference of one kind that names nothing known; none where it is not known what is known. */
export function* unknownReferences(
  references: Iterable<Reference>,
  to: Reference['to'],
  known: ReadonlySet<string> | undefined,
): Generator<Flaw> {
  if (known === undefined) return;
  for (const { id, path, to: kind } of references) {
    if (kind !== to || known.has(id)) continue;
    yield { path, message: { key: unknown[to], id, meant: nearest(id, known) }, actual: id };
  }
}
