import type { FacetName, FacetedClaim } from '../../model/claim-facets.ts';
import { facetNames } from '../../model/claim-facets.ts';
import type { ClaimIndexPart } from '../../model/claim-index.ts';

/** A claim of the index as the browser knows it. */
export interface IndexedClaim extends FacetedClaim {
  /** How many claims the index has before it. */
  readonly position: number;
  readonly part: ClaimIndexPart;
}

/** What a row shows. */
export interface RowWords {
  /** Id of the claim in its article. */
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly lang: string;
  readonly type: string;
  readonly voice: string;
  readonly band: string;
  readonly topics: readonly string[];
  readonly article: { readonly slug: string; readonly title: string };
  /** Oldest first, each with what it is called, the classes that draw it, and why it was given. */
  readonly verdicts: readonly {
    readonly from: string;
    readonly label: string;
    readonly look: string;
    readonly why: string;
    readonly reading: boolean;
  }[];
}

/** The claims of a part of the index. Lists of one value are shared: there are thousands of claims, and most are never shown. */
export function parseClaims(part: ClaimIndexPart): IndexedClaim[] {
  const alone = (values: readonly string[]) => values.map((value) => [value]);
  const [types, voices, bands] = [alone(part.types), alone(part.voices), alone(part.bands)];
  const slugs = part.articles.map(([slug]) => [slug]);
  return part.claims.map(([article, type, voice, band, actors, topics, verdicts], at) => {
    const position = part.before + at;
    const [, said = ''] = part.articles[article] ?? [];
    return {
      position,
      said,
      facets: {
        type: types[type] ?? [],
        voice: voices[voice] ?? [],
        actor: actors.map((code) => part.actors[code] ?? ''),
        topic: topics.map((code) => part.topics[code] ?? ''),
        band: bands[band] ?? [],
        article: slugs[article] ?? [],
      },
      verdicts: verdicts.map(([from, code]) => [from, part.verdicts[code] ?? ''] as const),
      part,
    };
  });
}

/** What the row of a claim shows, where its part of the index has rows. */
export function readRowWords({ part, position }: IndexedClaim): RowWords | undefined {
  const { rows } = part;
  const at = position - part.before;
  const [claim, row] = [part.claims[at], rows?.claims[at]];
  if (!rows || !claim || !row) return undefined;
  const [article, type, , , , topics, verdicts] = claim;
  const [id, number, statement, voice, band, reasons] = row;
  const { title = '', lang = '' } = rows.articles[article] ?? {};
  return {
    id,
    number,
    statement,
    lang,
    type: rows.types[type] ?? '',
    voice: rows.voices[voice] ?? '',
    band: rows.bands[band] ?? '',
    topics: topics.map((code) => rows.topics[code] ?? ''),
    article: { slug: part.articles[article]?.[0] ?? '', title },
    verdicts: verdicts.map(([from, code], index) => {
      const [label = '', look = ''] = rows.verdicts[code] ?? [];
      const [why = '', reading = false] = reasons[index] ?? [];
      return { from, label, look, why, reading };
    }),
  };
}

/** Whether a name is that of a filter. */
export function isFacetName(name: string): name is FacetName {
  return facetNames.some((each) => each === name);
}
