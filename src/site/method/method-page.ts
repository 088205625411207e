import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BandTerm, CodedTerm, Term } from '../../i18n/codebook.ts';
import { publishedStatus, publishedStep } from '../../model/announcement-status.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import type { Likelihood, LikelihoodBand } from '../../model/likelihood.ts';
import { likelihoods } from '../../model/likelihood.ts';
import { valuesOf } from '../../model/vocabulary.ts';

/** A value as the codebook explains it; examples and the line only where a coder has to choose between neighbours. */
export interface CodebookTerm extends Term, Partial<Omit<CodedTerm, keyof Term>> {
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

/** Where the band lies on a scale from 0 to 100, with what the codebook says of it. */
export type Band = LikelihoodBand & BandTerm & { readonly value: Likelihood };

/** Every value that the method page shows. */
export interface MethodPage {
  readonly codebook: readonly CodebookPart[];
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly hedges: readonly HedgeGroup[];
  /** The newest day on which a reading was adopted; undefined for an empty table. */
  readonly hedgesVersion?: string;
}

/** Assembles the method page: the codebook of the site's language, and the library's hedge table. */
export function makeMethodPage({ hedges }: Pick<Library, 'hedges'>, words: Catalogue): MethodPage {
  const { method } = words;
  const bands = bandsIn(words);
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
    codebook: toCodebook(words),
    bands,
    hedges: [...bands]
      .reverse()
      .map(({ value, label }) => group(value, label))
      .concat(group('none', method.likelihood.none))
      .filter(({ lines: { length } }) => length > 0),
    ...(newest !== undefined && { hedgesVersion: dayWords(newest, words.lang) }),
  };
}

/** Every closed vocabulary an author may use, in the order in which a reader meets them. */
function toCodebook({ codebook, method }: Catalogue): readonly CodebookPart[] {
  const part = <Value extends string>(
    name: PartName,
    terms: Readonly<Record<Value, Term>>,
    nameOf: (value: Value) => string = (value) => value,
  ): CodebookPart => ({
    name,
    title: method.codebook[name],
    terms: valuesOf(terms).map((value) => ({ value: nameOf(value), ...terms[value] })),
  });
  return [
    part('type', codebook.claimTypes),
    part('voice', codebook.voices),
    part('verdict', codebook.verdicts),
    part('relation', codebook.relations),
    part('visit', codebook.announcementKinds),
    part('basis', codebook.bases),
    part('step', codebook.steps, publishedStep),
    part('outcome', codebook.statuses, publishedStatus),
    part('engagement', codebook.engagementKinds),
    part('channel', codebook.channels),
    part('actor', codebook.actorKinds),
    part('source', codebook.sourceFlags),
    part('text', codebook.textKinds),
  ];
}

function bandsIn({ codebook }: Catalogue): readonly Band[] {
  return valuesOf(likelihoods).map((value) => ({ value, ...likelihoods[value], ...codebook.likelihoods[value] }));
}
