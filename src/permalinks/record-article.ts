import { normalizeLine } from '../anchoring/normalize.ts';
import { recordAnchor } from '../anchoring/recorded-anchor.ts';
import { segmentText } from '../anchoring/segmented-text.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { toQuoteFields } from '../anchoring/selectors.ts';
import { articleVersion, canonicalFormNumber } from '../model/article-version.ts';
import type { Article, Passage } from '../model/article.ts';
import { byPermalinkKey, isLive } from '../model/permalink-key.ts';
import type { ArticleLink, ParagraphLink, Permalink, QuoteLink } from '../model/permalink.ts';

export interface Recording {
  /** First day of what was not published before, the article's version among it, `YYYY-MM-DD`. */
  readonly day: string;
  /** What the page of a passage is called. */
  titleOf(id: string): string;
  /** Whether a published passage moved and nobody has accepted where its words stand now: what was recorded of it stays. */
  isUnsettled(id: string): boolean;
  /** A passage's short code. */
  codeOf(id: string): string;
}

/**
 * The permalink registry's entries for an article as it is now, its paragraphs in their order. What was published before keeps its
 * first day and code, and its whole line where neither its words nor their surroundings changed. Paragraphs that were
 * joined to others lead there from now on; all else that is no longer in the text stays as it was. A text that is not the
 * version that was published last is a new version of the day.
 */
export function recordArticle(article: Article, published: Iterable<Permalink>, recording: Recording): Permalink[] {
  const own = byPermalinkKey([...published].filter((link) => link.article === article.slug));
  const blockOf = new Map(article.blocks.flatMap(({ key, aliases }) => aliases.map((alias) => [alias, key] as const)));
  const present = byPermalinkKey([
    recordWhole(article, own.get(article.slug), recording),
    ...recordParagraphs(article, own, recording),
    ...recordPassages(article, own, recording),
  ]);
  const past = [...own].flatMap(([key, link]) => {
    if (present.has(key)) return [];
    const block = link.kind === 'paragraph' && isLive(link) ? blockOf.get(link.id) : undefined;
    return block === undefined ? [link] : [{ ...link, now: `${article.slug}/${block}` }];
  });
  return [...present.values(), ...past];
}

function recordWhole(article: Article, before: Permalink | undefined, { day }: Recording): ArticleLink {
  const { slug, title } = article;
  const versions = before?.kind === 'article' ? (before.versions ?? []) : [];
  const hash = articleVersion(article);
  const isSame = versions.at(-1)?.hash === hash;
  return {
    kind: 'article',
    article: slug,
    title,
    first: before?.first ?? day,
    versions: isSame ? versions : [...versions, { hash, form: canonicalFormNumber, publishedOn: day }],
  };
}

type Published = ReadonlyMap<string, Permalink>;

function recordParagraphs({ slug, blocks }: Article, published: Published, { day }: Recording): ParagraphLink[] {
  return blocks
    .filter(({ text }) => normalizeLine(text) !== '')
    .map(({ key, text }) => {
      const first = published.get(`${slug}/${key}`)?.first ?? day;
      return { kind: 'paragraph', article: slug, id: key, first, quote: text };
    });
}

function recordPassages(
  article: Article,
  published: Published,
  { day, titleOf, codeOf, isUnsettled }: Recording,
): Permalink[] {
  const { slug: name } = article;
  const text = segmentText(article.blocks);
  return article.passages.map((passage) => {
    const { id, kind } = passage;
    const before = published.get(`${name}/${id}`);
    const { first = day } = before ?? {};
    const common = { article: name, id, first, code: codeOf(id), title: titleOf(id) };
    if (kind === 'actor') return { ...common, kind };
    const fresh: QuoteLink = { ...common, kind, ...toQuoteFields(recordAnchor(text, rangeOf(text, passage))) };
    return before !== undefined && (isUnsettled(id) || saysTheSame(before, fresh)) ? before : fresh;
  });
}

/** Whether a record still leads to the words: shifts of the whole text are not worth a new one. */
function saysTheSame(before: Permalink, fresh: QuoteLink): boolean {
  const keys = ['kind', 'title', 'code', 'quote', 'prefix', 'suffix', 'paragraph'] as const;
  return 'quote' in before && 'prefix' in before && keys.every((key) => String(before[key]) === String(fresh[key]));
}

/** From the first word of a passage to its last, in the whole text. */
function rangeOf({ paragraphs = [] }: SegmentedText, { ranges }: Passage): { start: number; end: number } {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return {
    start: (paragraphs[first?.block ?? 0]?.start ?? 0) + (first?.start ?? 0),
    end: (paragraphs[last?.block ?? 0]?.start ?? 0) + (last?.end ?? 0),
  };
}
