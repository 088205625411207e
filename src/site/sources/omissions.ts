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
export function omissionViews({ omissions }: Pick<Article, 'omissions'>, sources: SourceList): OmissionView[] {
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
