import type { FacetName, FacetedClaim, ClaimIndexPart } from '../../model/claim-facets.ts';
import { facetNames } from '../../model/claim-facets.ts';

/** A claim of the ledger as the browser knows it. */
export interface LedgerClaim extends FacetedClaim {
  readonly key: string;
  /** Page of the ledger that holds its row, from 1. */
  readonly page: number;
  /** Where the index has what its row shows, for a claim that was not read from its row. */
  readonly indexed?: { readonly part: ClaimIndexPart; readonly at: number };
}

/** The words of a row. */
export interface ShownClaim {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly lang: string;
  readonly type: string;
  readonly voice: string;
  readonly band: string;
  readonly topics: readonly string[];
  readonly article: { readonly slug: string; readonly title: string };
  /** What a verdict is called. */
  readonly labelOf: (verdict: string) => string;
  /** The classes by which it is drawn. */
  readonly lookOf: (verdict: string) => string;
}

/** The claim that a row of the page holds. */
export function claimOfRow(row: HTMLTableRowElement, page: number): LedgerClaim {
  const { facets = '', verdicts = '', said = '' } = row.dataset;
  const tokens = facets.split(' ').map((token) => token.split('=') as [string, string]);
  const of = (name: FacetName) => tokens.filter(([each]) => each === name).map(([, value]) => value);
  return {
    key: row.id,
    page,
    said,
    facets: {
      type: of('type'),
      voice: of('voice'),
      actor: of('actor'),
      topic: of('topic'),
      band: of('band'),
      article: of('article'),
    },
    verdicts: verdicts.split(' ').flatMap((each) => {
      const [from, verdict] = each.split('=');
      return from && verdict ? [[from, verdict] as const] : [];
    }),
  };
}

/** The claims of a part of the index. Lists of one value are shared: there are thousands of claims, and most are never shown. */
export function claimsOfPart(part: ClaimIndexPart, onPage: number): LedgerClaim[] {
  const { before, values, articles } = part;
  const alone = (name: keyof typeof values) => values[name].map(([value]) => [value]);
  const [types, voices, bands] = [alone('type'), alone('voice'), alone('band')];
  const slugs = articles.map(([slug]) => [slug]);
  const valueOf = (name: keyof typeof values, code: number) => values[name][code]?.[0] ?? '';
  return part.claims.map(([id, , , article, type, voice, , band, actors, topics, verdicts], at) => {
    const [slug = '', , said = ''] = articles[article] ?? [];
    return {
      key: `claim-${slug}-${id}`,
      page: Math.floor((before + at) / onPage) + 1,
      said,
      facets: {
        type: types[type] ?? [],
        voice: voices[voice] ?? [],
        actor: actors.map((code) => valueOf('actor', code)),
        topic: topics.map((code) => valueOf('topic', code)),
        band: bands[band] ?? [],
        article: slugs[article] ?? [],
      },
      verdicts: verdicts.map(([from, code]) => [from, valueOf('verdict', code)] as const),
      indexed: { part, at },
    };
  });
}

/** The words of a claim's row, where it was read from the index. */
export function shownOf({ indexed }: LedgerClaim): ShownClaim | undefined {
  const claim = indexed?.part.claims[indexed.at];
  if (!indexed || !claim) return undefined;
  const { values, articles, voices } = indexed.part;
  const [id, number, statement, article, type, , voice, band, , topics] = claim;
  const [slug = '', title = '', , lang = ''] = articles[article] ?? [];
  const labels = new Map(values.verdict.map(([value, label]) => [value, label]));
  const looks = new Map(values.verdict.map(([value, , look]) => [value, look]));
  return {
    id,
    number,
    statement,
    lang,
    type: values.type[type]?.[1] ?? '',
    voice: voices[voice] ?? '',
    band: values.band[band]?.[1] ?? '',
    topics: topics.map((code) => values.topic[code]?.[1] ?? ''),
    article: { slug, title },
    labelOf: (verdict) => labels.get(verdict) ?? verdict,
    lookOf: (verdict) => looks.get(verdict) ?? '',
  };
}

/** Whether a name is that of a filter. */
export function isFacetName(name: string): name is FacetName {
  return facetNames.some((each) => each === name);
}
