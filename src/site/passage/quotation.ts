import { anchorQuote } from '../../anchoring/anchor-quote.ts';
import { toAnchoringText } from '../../anchoring/normalize.ts';
import { splitSentences } from '../../anchoring/split-sentences.ts';
import type { Article, Passage } from '../../model/article.ts';
import { fragmentOf } from '../../model/article.ts';

/** The words of a passage inside the text around them. */
export interface QuotationView {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Fragment of the words in the article. */
  readonly fragment: string;
}

/** The words of a passage, each run inside its block. */
export function toQuotations(article: Article, passage: Passage): QuotationView[] {
  return passage.ranges.map(({ block, start, end }, index) => {
    const text = article.blocks[block]?.text ?? '';
    return {
      before: text.slice(0, start),
      words: text.slice(start, end),
      after: text.slice(end),
      fragment: fragmentOf(passage, index),
    };
  });
}

/** A quotation with no more around it than the sentences that it stands in. */
export function withinSentence({ before, words, after, fragment }: QuotationView): QuotationView {
  const text = before + words + after;
  const [start, end] = [before.length, before.length + words.length];
  const sentences = splitSentences(text).filter((sentence) => sentence.end > start && sentence.start < end);
  const from = Math.min(start, ...sentences.map((sentence) => sentence.start));
  const to = Math.max(end, ...sentences.map((sentence) => sentence.end));
  return { before: text.slice(from, start), words, after: text.slice(end, to), fragment };
}

/** How much of the paragraph a quotation keeps on each side, in characters, before it is cut at a word. */
const around = 110;

/** A quotation with only so much of its paragraph as shows what the words stand in. */
export function cutQuotation(quotation: QuotationView): QuotationView {
  const { before, after } = quotation;
  return {
    ...quotation,
    before: before.length <= around ? before : `…${before.slice(-around).replace(/^\S*(?=\s)/, '')}`,
    after: after.length <= around ? after : `${after.slice(0, around).replace(/(?<=\s)\S*$/, '')}…`,
  };
}

/** The words of a passage as its own page and card show them. */
export interface SaidWords {
  readonly lang: string;
  /** Whether they are the text's own: what is restated or translated stands in no quotation marks. */
  readonly quoted: boolean;
  readonly sentences: readonly {
    readonly before: string;
    /** The words up to the hedge, the hedge, and those after it; all of them where none is tagged. */
    readonly plain: readonly [start: string, hedge: string, end: string];
    readonly after: string;
  }[];
  /** How large they may be set, by how long they are. */
  readonly size: 'large' | 'middle' | 'small' | 'smallest';
}

/** The longest texts of each size, in characters: with what came of it they fill one screen of a phone. */
const longest = { large: 260, middle: 400, small: 600 } as const;

/** The words of a passage with their hedge told apart. */
export function saidWords(
  sentences: readonly QuotationView[],
  { lang, text: { kind } }: Pick<Article, 'lang' | 'text'>,
  hedge?: string,
): SaidWords {
  const length = sentences.reduce(
    (sum, { before, words, after }) => sum + before.length + words.length + after.length,
    0,
  );
  return {
    lang,
    quoted: kind === 'original' || kind === 'transcript',
    sentences: sentences.map(({ before, words, after }) => ({ before, plain: splitAtHedge(words, hedge), after })),
    size: sizeFor(length),
  };
}

/** How large words of so many characters are set. */
export function sizeFor(length: number): SaidWords['size'] {
  const { large, middle, small } = longest;
  if (length <= large) return 'large';
  if (length <= middle) return 'middle';
  return length <= small ? 'small' : 'smallest';
}

function splitAtHedge(words: string, hedge: string | undefined): readonly [string, string, string] {
  const found = hedge === undefined ? undefined : anchorQuote(toAnchoringText(words), { exact: hedge });
  if (found?.kind !== 'exact') return [words, '', ''];
  return [words.slice(0, found.start), words.slice(found.start, found.end), words.slice(found.end)];
}
