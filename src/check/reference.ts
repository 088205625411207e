import { didYouMean } from './did-you-mean.ts';
import type { Path } from './finding.ts';
import type { Flaw } from './rule.ts';

/** An id that names something else, and where it is written. */
export interface Reference {
  readonly to: 'actor' | 'claim' | 'engagement' | 'source';
  readonly id: string;
  readonly path: Path;
}

/** Where each kind of thing is to be found, for hints. */
const homes: Readonly<Record<Reference['to'], string>> = {
  actor: 'actors.yaml',
  claim: "the article's claims",
  engagement: 'engagements.yaml',
  source: 'sources.yaml',
};

/** A flaw for each reference of one kind that names nothing known; none where it is not known what is known. */
export function* unknownReferences(
  references: Iterable<Reference>,
  to: Reference['to'],
  known: ReadonlySet<string> | undefined,
): Generator<Flaw> {
  if (known === undefined) return;
  for (const { id, path, to: kind } of references) {
    if (kind !== to || known.has(id)) continue;
    yield {
      path,
      reason: `Unexpected ${to} "${id}", expected an id from ${homes[to]}`,
      actual: id,
      hint: didYouMean(id, known, `Add "${id}" to ${homes[to]}, or correct the id.`),
    };
  }
}
