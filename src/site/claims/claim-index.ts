import type { Catalogue } from '../../i18n/catalogue.ts';
import { capitalise } from '../../model/capitalise.ts';
import type { ClaimIndexPart } from '../../model/claim-index.ts';
import { claimIndexSchema } from '../../model/claim-index.ts';
import { noValue } from '../../model/claim-facets.ts';
import { likelihoods } from '../../model/likelihood.ts';
import { lookClasses } from '../../model/status-label.ts';
import { verdictTraits } from '../../model/verdict.ts';
import { claimTypes, valuesOf, verdicts, voices } from '../../model/vocabulary.ts';
import type { ClaimRow } from './claim-row.ts';
import { topicLabel } from './claim-row.ts';

/** Claims in a part of the index: about as many as make a file of middling size. */
const claimsInPart = 1000;

/** Site path of a part of the index of a ledger, from 1. */
export const indexPath = (ledger: string, part: number): string => `${ledger}index/${part}.json`;

/** Site paths of the parts of the index of a ledger that has several pages. */
export function indexPaths(ledger: string, claims: number): string[] {
  return Array.from({ length: Math.ceil(claims / claimsInPart) }, (_, part) => indexPath(ledger, part + 1));
}

/** The parts of the index of a ledger that are files; none where the ledger is one page, which holds its only part. */
export function makeClaimIndex(
  rows: readonly ClaimRow[],
  words: Catalogue,
  { onPage, inPart = claimsInPart }: { readonly onPage: number; readonly inPart?: number },
): ClaimIndexPart[] {
  if (rows.length <= onPage) return [];
  return Array.from({ length: Math.ceil(rows.length / inPart) }, (_, part) => {
    const own = rows.slice(part * inPart, (part + 1) * inPart);
    return indexPart(own, words, { before: part * inPart, withRows: true });
  });
}

/** A part of the index: the claims of some rows, and what a browser needs to make these rows. */
export function indexPart(
  rows: readonly ClaimRow[],
  { codebook, lang }: Catalogue,
  { before = 0, withRows = false } = {},
): ClaimIndexPart {
  const types = listOf(claimTypes);
  const bands = listOf([...valuesOf(likelihoods), noValue]);
  const voiceKinds = listOf(voices);
  const verdictValues = listOf(verdicts);
  const actors = listOf(rows.flatMap(({ facets }) => facets.actor));
  const topics = listOf(rows.flatMap(({ facets }) => facets.topic));
  const articles = new Map(rows.map((row) => [only(row, 'article'), row]));
  const slugs = listOf([...articles.keys()]);
  const voicesSaid = listOf(rows.map(({ voice }) => voice));
  const bandsSaid = listOf(rows.map(({ band = '' }) => band));
  return claimIndexSchema.parse({
    before,
    types: types.values,
    voices: voiceKinds.values,
    bands: bands.values,
    verdicts: verdictValues.values,
    actors: actors.values,
    topics: topics.values,
    articles: Array.from(articles, ([slug, { said }]) => [slug, said]),
    claims: rows.map((row) => [
      slugs.codeOf(only(row, 'article')),
      types.codeOf(only(row, 'type')),
      voiceKinds.codeOf(only(row, 'voice')),
      bands.codeOf(only(row, 'band')),
      row.facets.actor.map(actors.codeOf),
      row.facets.topic.map(topics.codeOf),
      row.verdicts.map(([from, verdict]) => [from, verdictValues.codeOf(verdict)]),
    ]),
    ...(withRows && {
      rows: {
        types: claimTypes.map((type) => codebook.claimTypes[type].label),
        topics: topics.values.map(topicLabel),
        verdicts: verdicts.map((value) => [
          capitalise(codebook.verdicts[value].label, lang),
          lookClasses(verdictTraits[value].look),
        ]),
        voices: voicesSaid.values,
        bands: bandsSaid.values,
        articles: Array.from(articles.values(), ({ article, lang }) => ({ title: article.text, lang })),
        claims: rows.map(({ id, number, statement, voice, band = '', results }) => [
          id,
          number,
          statement,
          voicesSaid.codeOf(voice),
          bandsSaid.codeOf(band),
          results.map(({ value: { why, reading } }) => [why, reading]),
        ]),
      },
    }),
  });
}

/** Each value once, and where it stands. */
function listOf(all: readonly string[]) {
  const values = [...new Set(all)];
  const codes = new Map(values.map((value, code) => [value, code]));
  return { values, codeOf: (value: string): number | undefined => codes.get(value) };
}

/** The value of a facet of which a claim has one. */
function only({ facets }: ClaimRow, name: 'article' | 'type' | 'voice' | 'band'): string {
  return facets[name][0] ?? '';
}
