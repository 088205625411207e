import type { Article } from '../../model/article.ts';
import type { Silence } from '../../model/silence.ts';
import type { SourceList } from './source-list.ts';

/** A topic that a text leaves out, as a page tells it. */
export interface SilenceView {
  readonly topic: string;
  readonly label: string;
  readonly note: string;
  /** Numbers in the page's list of sources. */
  readonly sources: readonly number[];
}

/** What an article leaves out, in the editor's order. */
export function silenceViews({ silences }: Pick<Article, 'silences'>, sources: SourceList): SilenceView[] {
  return silences.map((silence) => ({
    topic: silence.topic,
    label: silenceLabel(silence),
    note: silence.note,
    sources: silence.sources.map((id) => sources.cite(id)),
  }));
}

/** The topic as a reader sees it. */
export function silenceLabel({ topic, label }: Pick<Silence, 'topic' | 'label'>): string {
  return label ?? topic.replaceAll('-', ' ');
}
