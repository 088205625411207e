import type { Catalogue } from '../../i18n/catalogue.ts';
import { publishedStatus, publishedStep } from '../../model/announcement-status.ts';
import { basisEntries, announcementKindEntries } from '../../model/codebook/announcements.ts';
import { claimTypeEntries } from '../../model/codebook/claim-types.ts';
import type { CodebookEntry } from '../../model/codebook/entry.ts';
import { likelihoodEntries } from '../../model/codebook/likelihoods.ts';
import { relationEntries } from '../../model/codebook/relations.ts';
import { statusEntries } from '../../model/codebook/statuses.ts';
import { stepEntries } from '../../model/codebook/steps.ts';
import { verdictEntries } from '../../model/codebook/verdicts.ts';
import { voiceEntries } from '../../model/codebook/voices.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import { formatDay } from '../../model/edtf/wording.ts';
import type { Library } from '../../model/library.ts';
import type { Likelihood, LikelihoodBand } from '../../model/likelihood.ts';
import { likelihoods } from '../../model/likelihood.ts';
import type { Term } from '../../model/vocabulary.ts';
import {
  actorKinds,
  bases,
  channels,
  claimTypes,
  engagementKinds,
  relations,
  sourceFlags,
  statuses,
  steps,
  textKinds,
  valuesOf,
  verdicts,
  announcementKinds,
  voices,
} from '../../model/vocabulary.ts';

/** A value as the codebook explains it; examples and the line only where a coder has to choose between neighbours. */
export interface CodebookTerm extends Term, Partial<CodebookEntry> {
  readonly value: string;
}

type PartName = keyof Catalogue['method']['codebook'];

/** One vocabulary of the codebook. */
export interface CodebookPart {
  /** First half of a term's fragment, `type` in `type-forecast`. */
  readonly name: PartName;
  readonly title: string;
  readonly terms: readonly CodebookTerm[];
}

/** One line of the hedge table, as the page prints it. */
export interface HedgeLine {
  readonly id: string;
  readonly words: string;
  readonly reason: string;
}

/** The wordings that are read as one band, or as none. */
export interface HedgeGroup {
  readonly band: string;
  readonly lines: readonly HedgeLine[];
}

/** The band's place on a scale from 0 to 100, with what the codebook says of it. */
export type Band = LikelihoodBand & CodebookEntry & { readonly value: Likelihood };

/** Every value that the method page shows. */
export interface MethodPage {
  readonly codebook: readonly CodebookPart[];
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly hedges: readonly HedgeGroup[];
  /** The newest day on which a reading was adopted; undefined for an empty table. */
  readonly hedgesVersion?: string;
}

/** Assembles the method page: the vocabularies that schemas are made from, and the library's hedge table. */
export function methodPage({ hedges }: Pick<Library, 'hedges'>, words: Catalogue['method']): MethodPage {
  const lines = [...hedges.values()];
  const newest = lines
    .map(({ since }) => since)
    .sort()
    .at(-1);
  const group = (band: string, label: string): HedgeGroup => ({
    band: label,
    lines: lines
      .filter((line) => line.band === band)
      .map(({ id, words, reason }) => ({ id, words: words.join(', '), reason })),
  });
  return {
    codebook: codebook.map((part) => ({ ...part, title: words.codebook[part.name] })),
    bands,
    hedges: [...bands]
      .reverse()
      .map(({ value, label }) => group(value, label))
      .concat(group('none', words.likelihood.none))
      .filter(({ lines: { length } }) => length > 0),
    ...(newest !== undefined && { hedgesVersion: formatDay(parseDayOrThrow(newest)) }),
  };
}

function part<Value extends string>(
  name: PartName,
  vocabulary: Readonly<Record<Value, Term>>,
  entries?: Readonly<Record<Value, CodebookEntry>>,
  nameOf: (value: Value) => string = (value) => value,
): Omit<CodebookPart, 'title'> {
  return {
    name,
    terms: valuesOf(vocabulary).map((value) => ({ value: nameOf(value), ...vocabulary[value], ...entries?.[value] })),
  };
}

/** Every closed vocabulary an author may use, in the order in which a reader meets them. */
const codebook: readonly Omit<CodebookPart, 'title'>[] = [
  part('type', claimTypes, claimTypeEntries),
  part('voice', voices, voiceEntries),
  part('verdict', verdicts, verdictEntries),
  part('relation', relations, relationEntries),
  part('visit', announcementKinds, announcementKindEntries),
  part('basis', bases, basisEntries),
  part('step', steps, stepEntries, publishedStep),
  part('outcome', statuses, statusEntries, publishedStatus),
  part('engagement', engagementKinds),
  part('channel', channels),
  part('actor', actorKinds),
  part('source', sourceFlags),
  part('text', textKinds),
];

const bands: readonly Band[] = valuesOf(likelihoods).map((value) => ({
  value,
  ...likelihoods[value],
  ...likelihoodEntries[value],
}));
