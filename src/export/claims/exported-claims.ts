import type { Catalogue } from '../../i18n/catalogue.ts';
import { announcedDay } from '../../model/article.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors } from '../../model/claim.ts';
import { isoDay } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Omission } from '../../model/omission.ts';
import type { TimelineScope } from '../../timeline/timeline-of.ts';
import type { ExportSite } from '../timeline/export-site.ts';

/** A claim in the article that makes it. */
export interface ExportedClaim {
  readonly claim: Claim;
  readonly article: Article;
}

/** Claims on their way out of the site. Every format is written from this, so that all hold the same claims. */
export interface ExportedClaims {
  readonly title: string;
  /** The newest day up to which an article was checked, `YYYY-MM-DD`; absent where nothing is claimed. */
  readonly asOf?: string;
  /** In the order of their articles and then of the text. */
  readonly claims: readonly ExportedClaim[];
  /** What their texts leave out: nobody's part, so none where the claims are those of an actor. */
  readonly omissions: readonly { readonly omission: Omission; readonly article: Article }[];
  readonly library: Library;
  readonly site: ExportSite;
}

/** The claims of a scope: all, those of an article, or those that an actor has a part in. */
export function collectClaims(library: Library, scope: TimelineScope, site: ExportSite): ExportedClaims {
  const articles =
    scope.article === undefined ? [...library.articles.values()] : [getOrThrow(library.articles, scope.article)];
  const claims = articles.flatMap((article) =>
    article.claims
      .filter((claim) => scope.actor === undefined || actorsOf(claim).has(scope.actor))
      .map((claim) => ({ claim, article })),
  );
  const asOf = claims.map(({ article }) => article.asOf).reduce((a, b) => (a > b ? a : b), '');
  const omissions =
    scope.actor === undefined
      ? articles.flatMap((article) => article.omissions.map((omission) => ({ omission, article })))
      : [];
  return {
    title: titleOf(library, scope, site.words.exporting.claims),
    ...(asOf && { asOf }),
    claims,
    omissions,
    library,
    site,
  };
}

/** Everybody whom a claim quotes, is about or asks something of. */
function actorsOf({ voice, about, askedOf }: Claim): ReadonlySet<string> {
  return new Set([...voiceActors(voice), ...about, ...askedOf]);
}

/** The day on which a claim was made. */
export function saidOn(article: Article): string {
  return isoDay(announcedDay(article));
}

/** Who wrote the text that makes the claims, as far as the article says. */
export function writersOf({ text }: Article): readonly string[] {
  return text.of?.authors ?? [];
}

function titleOf(library: Library, { article, actor }: TimelineScope, words: Catalogue['exporting']['claims']): string {
  if (article !== undefined) return words.ofArticle({ title: getOrThrow(library.articles, article).title });
  return actor === undefined ? words.title : words.ofActor({ name: getOrThrow(library.actors, actor).name });
}
