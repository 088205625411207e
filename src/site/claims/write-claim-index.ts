import { desk } from '../../i18n/catalogue.ts';
import { codebook } from '../../i18n/en/codebook/codebook.ts';
import type { FacetName, ClaimIndexPart, IndexedClaim } from '../../model/claim-facets.ts';
import type { Library } from '../../model/library.ts';
import { claimsPath } from '../../model/site-paths.ts';
import { lookClasses } from '../../model/status-label.ts';
import { verdictTraits } from '../../model/verdict.ts';
import { valuesOf } from '../../model/vocabulary.ts';
import { actorLink } from '../notes/claim-note.ts';
import type { ClaimRow } from './claim-row.ts';
import { claimRows, topicLabel } from './claim-row.ts';
import { rowsOnPage } from './claims-page.ts';

/** Claims in a part of the index: about as many as make a file of middling size. */
export const claimsInPart = 1000;

export const indexPath = (part: number): string => `${claimsPath}index/${part}.json`;

/** The index of the ledger, part by part; none where the ledger is one page, whose rows hold everything. */
export function claimIndex(library: Library, { onPage = rowsOnPage, inPart = claimsInPart } = {}): ClaimIndexPart[] {
  const rows = claimRows(library);
  if (rows.length <= onPage) return [];
  const parts = Math.ceil(rows.length / inPart);
  return Array.from({ length: parts }, (_, part) => {
    const before = part * inPart;
    return indexPart(rows.slice(before, before + inPart), before, library);
  });
}

function indexPart(rows: readonly ClaimRow[], before: number, library: Library): ClaimIndexPart {
  const used = (name: Exclude<FacetName, 'article' | 'verdict'>) => [
    ...new Set(rows.flatMap(({ facets }) => facets[name])),
  ];
  const values: ClaimIndexPart['values'] = {
    type: Object.entries(codebook.claimTypes).map(([value, { label }]) => [value, label]),
    voice: Object.entries(codebook.voices).map(([value, { label }]) => [value, label]),
    band: [
      ...Object.entries(codebook.likelihoods).map(([value, { label }]) => [value, label] as const),
      ['none', ''],
      ['none', desk.notes.noLikelihood],
    ],
    verdict: valuesOf(codebook.verdicts).map((value) => [
      value,
      codebook.verdicts[value].label,
      lookClasses(verdictTraits[value].look),
    ]),
    actor: used('actor').map((id) => [id, actorLink(id, library).text]),
    topic: used('topic').map((id) => [id, topicLabel(id)]),
  };
  const slugs = [...new Set(rows.flatMap(({ facets }) => facets.article))];
  const spoken = [...new Set(rows.map(({ voice }) => voice))];
  const codesOf = (name: keyof typeof values) => new Map(values[name].map(([value], code) => [value, code]));
  const codes = { type: codesOf('type'), voice: codesOf('voice'), actor: codesOf('actor'), topic: codesOf('topic') };
  const verdictCodes = codesOf('verdict');
  const code = (from: ReadonlyMap<string, number>, value: string | undefined) => from.get(value ?? '') ?? -1;
  return {
    before,
    values,
    articles: slugs.map((slug) => {
      const row = rows.find(({ facets }) => facets.article.includes(slug));
      return [slug, row?.article.text ?? '', row?.said ?? '', row?.lang ?? ''];
    }),
    voices: spoken,
    claims: rows.map((row): IndexedClaim => [
      row.id,
      row.number,
      row.statement,
      slugs.indexOf(row.facets.article[0] ?? ''),
      code(codes.type, row.facets.type[0]),
      code(codes.voice, row.facets.voice[0]),
      spoken.indexOf(row.voice),
      values.band.findIndex(([value, label]) => value === row.facets.band[0] && label === (row.band ?? '')),
      row.facets.actor.map((id) => code(codes.actor, id)),
      row.facets.topic.map((id) => code(codes.topic, id)),
      row.verdicts.map(([from, verdict]) => [from, code(verdictCodes, verdict)]),
    ]),
  };
}
