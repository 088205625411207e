import type { FacetName, FacetedClaim } from '../../model/claim-facets.ts';
import { facetNames } from '../../model/claim-facets.ts';
import type { ClaimIndexPart } from '../../model/claim-index.ts';

/** A claim of the ledger as the browser knows it. */
export interface LedgerClaim extends FacetedClaim {
  readonly key: string;
  /** Page of the ledger that holds its row, from 1. */
  readonly page: number;
  /** What its row shows, where that is known from the index and not from the row itself. */
  readonly shown?: ShownClaim;
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

/** The claims of a part of the index. `before`: claims in the parts before it. */
export function claimsOfPart(part: ClaimIndexPart, before: number, onPage: number): LedgerClaim[] {
  const { values, articles, voices } = part;
  const labels = new Map(values.verdict);
  const labelOf = (verdict: string) => labels.get(verdict) ?? verdict;
  const valueOf = (name: keyof typeof values, code: number) => values[name][code] ?? ['', ''];
  return part.claims.map((claim, index) => {
    const [id, number, statement, articleCode, typeCode, voiceCode, spoken, bandCode, actors, topics, verdicts] = claim;
    const [slug, title, said, lang] = articles[articleCode] ?? ['', '', '', ''];
    const [type, band] = [valueOf('type', typeCode), valueOf('band', bandCode)];
    const subjects = topics.map((code) => valueOf('topic', code));
    return {
      key: `claim-${slug}-${id}`,
      page: Math.floor((before + index) / onPage) + 1,
      said,
      facets: {
        type: [type[0]],
        voice: [valueOf('voice', voiceCode)[0]],
        actor: actors.map((code) => valueOf('actor', code)[0]),
        topic: subjects.map(([value]) => value),
        band: [band[0]],
        article: [slug],
      },
      verdicts: verdicts.map(([from, code]) => [from, valueOf('verdict', code)[0]] as const),
      shown: {
        id,
        number,
        statement,
        lang,
        type: type[1],
        voice: voices[spoken] ?? '',
        band: band[1],
        topics: subjects.map(([, label]) => label),
        article: { slug, title },
        labelOf,
      },
    };
  });
}

/** Whether a name is that of a filter. */
export function isFacetName(name: string): name is FacetName {
  return facetNames.some((each) => each === name);
}
