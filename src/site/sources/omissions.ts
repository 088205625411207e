import { parseDayOrThrow } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { articlePath, fragmentPath } from '../../model/site-paths.ts';
import type { Linked } from '../shared/link.ts';
import type { Article } from '../../model/article.ts';
import type { Omission } from '../../model/omission.ts';
import type { SourceList } from './source-list.ts';

/** A topic that a text leaves out, as a page tells it. */
export interface OmissionView {
  readonly topic: string;
  readonly label: string;
  readonly note: string;
  /** Numbers in the page's list of sources. */
  readonly sources: readonly number[];
}

/** What an article leaves out, in the editor's order. */
export function toOmissionViews({ omissions }: Pick<Article, 'omissions'>, sources: SourceList): OmissionView[] {
  return omissions.map((omission) => ({
    topic: omission.topic,
    label: omissionLabel(omission),
    note: omission.note,
    sources: omission.sources.map((id) => sources.cite(id)),
  }));
}

/** The topic as a reader sees it. */
export function omissionLabel({ topic, label }: Pick<Omission, 'topic' | 'label'>): string {
  return label ?? topic.replaceAll('-', ' ');
}

/** What one article leaves out, as the claim index lists it. */
export interface ArticleOmissions {
  readonly article: Linked;
  readonly topics: readonly (Linked & { readonly from: Day })[];
}

/** The topics that each article leaves out, each leading to the editor's note on it. */
export function groupOmissions({ articles }: Pick<Library, 'articles'>): ArticleOmissions[] {
  return [...articles.values()]
    .filter(({ omissions }) => omissions.length > 0)
    .map(({ slug, title, asOf, omissions }) => ({
      article: { text: title, path: articlePath(slug) },
      topics: omissions.map((omission) => ({
        text: omissionLabel(omission),
        path: fragmentPath(slug, `silence-${omission.topic}`),
        from: parseDayOrThrow(omission.date ?? asOf),
      })),
    }));
}
