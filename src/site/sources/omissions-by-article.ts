import { parseDayOrThrow } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { articlePath, placePath } from '../../model/site-paths.ts';
import type { Linked } from '../shared/link.ts';
import { omissionLabel } from './omissions.ts';

/** What one article leaves out, as the claim index lists it. */
export interface ArticleOmissions {
  readonly article: Linked;
  readonly topics: readonly (Linked & { readonly from: Day })[];
}

/** The topics that each article leaves out, each leading to the editor's note on it. */
export function omissionsByArticle({ articles }: Pick<Library, 'articles'>): ArticleOmissions[] {
  return [...articles.values()]
    .filter(({ omissions }) => omissions.length > 0)
    .map(({ slug, title, asOf, omissions }) => ({
      article: { text: title, path: articlePath(slug) },
      topics: omissions.map((omission) => ({
        text: omissionLabel(omission),
        path: placePath(slug, `silence-${omission.topic}`),
        from: parseDayOrThrow(omission.date ?? asOf),
      })),
    }));
}
