import type { LikelihoodBand } from '../model/likelihood.ts';
import { likelihoods } from '../model/likelihood.ts';
import type { Term } from '../model/vocabulary.ts';
import {
  actorKinds,
  bases,
  channels,
  claimTypes,
  engagementKinds,
  relations,
  sourceFlags,
  steps,
  textKinds,
  verdicts,
  visitKinds,
  voices,
} from '../model/vocabulary.ts';
import { promiseStatuses } from '../timeline/status.ts';

/** One vocabulary of the codebook. */
export interface CodebookPart {
  /** First half of a term's fragment, `type` in `type-forecast`. */
  readonly name: string;
  readonly title: string;
  readonly terms: readonly (Term & { readonly value: string })[];
}

const part = (name: string, title: string, vocabulary: Readonly<Record<string, Term>>): CodebookPart => ({
  name,
  title,
  terms: Object.entries(vocabulary).map(([value, term]) => ({ value, ...term })),
});

/** The codebook: every closed vocabulary an author may use, in the order in which a reader meets them. */
export const codebook: readonly CodebookPart[] = [
  part('type', 'What a claim is', claimTypes),
  part('voice', 'Who says it', voices),
  part('verdict', 'What came of a claim', verdicts),
  part('relation', 'How claims bear on one another', relations),
  part('visit', 'What is announced', visitKinds),
  part('basis', 'On what ground it is announced', bases),
  part('step', 'What happens to an announcement', steps),
  part('outcome', 'What came of an announcement', promiseStatuses),
  part('engagement', 'What takes place', engagementKinds),
  part('channel', 'Through which channel', channels),
  part('actor', 'Who acts', actorKinds),
  part('source', 'What kind of source', sourceFlags),
  part('text', 'What kind of text', textKinds),
];

/** The bands of likelihood, lowest first. */
export const bands: readonly (LikelihoodBand & { readonly value: string })[] = Object.entries(likelihoods).map(
  ([value, band]) => ({ value, ...band }),
);
