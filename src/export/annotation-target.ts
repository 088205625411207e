import type { Article, BlockRange, Passage } from '../model/article.ts';
import { fragmentOf } from '../model/article.ts';
import { joinBlocks } from '../model/whole-text.ts';
import { articleVersion } from '../model/article-version.ts';

/** Ways to the same words, from the sturdiest to the briefest. */
export type TextSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | { readonly type: 'FragmentSelector'; readonly conformsTo: string; readonly value: string };

/** Words of an article in one version of it. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly TextSelector[];
  readonly state: { readonly type: 'TimeState'; readonly sourceDate: string; readonly 'schema:version': string };
}

/** Ids as fragments of HTML, as the model's table of fragment specifications gives them (section 4.2.1). */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236';
/** Characters of context on each side, as a reader counts them. */
const contextLength = 32;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Where a passage's words are: W3C Web Annotation Data Model, section 4, https://www.w3.org/TR/annotation-model/.
 * A quote is one target through however many blocks it runs; every mention of an actor is a target of its own.
 *
 * Words and offsets are those of the article's whole text (`joinBlocks`). Offsets count Unicode code points, as sections
 * 4.2.4 and 4.2.5 demand, where JavaScript and Recogito count UTF-16 code units: they part ways behind the first
 * character outside the Basic Multilingual Plane.
 *
 * @param source address of the article
 */
export function toAnnotationTargets(article: Article, passage: Passage, source: string): readonly AnnotationTarget[] {
  const whole = joinBlocks(article.blocks.map(({ text }) => text));
  const offsetOf = ({ block }: BlockRange, offset: number): number => (whole.starts[block] ?? 0) + offset;
  const toTarget = (first: BlockRange, last: BlockRange, index: number): AnnotationTarget => ({
    type: 'SpecificResource',
    source,
    selector: toSelectors(
      whole.text,
      offsetOf(first, first.start),
      offsetOf(last, last.end),
      fragmentOf(passage, index),
    ),
    state: { type: 'TimeState', sourceDate: midnight(versionDay(article)), 'schema:version': articleVersion(article) },
  });
  const [first, last] = [passage.ranges[0], passage.ranges.at(-1)];
  if (first === undefined || last === undefined) return [];
  return passage.kind === 'actor'
    ? passage.ranges.map((range, index) => toTarget(range, range, index))
    : [toTarget(first, last, 0)];
}

/** The day of the version that is published: the last on which its outcomes were checked, but not before the text. */
export function versionDay({ published, asOf }: Pick<Article, 'published' | 'asOf'>): string {
  return asOf > published ? asOf : published;
}

/** A day as the moment that the model asks for; content is dated by days. */
export function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function toSelectors(text: string, start: number, end: number, fragment: string): readonly TextSelector[] {
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), ...contextOf(text, start, end) },
    { type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) },
    { type: 'FragmentSelector', conformsTo: htmlFragments, value: fragment },
  ];
}

/** Characters are kept whole: a base with its accents, an emoji with all its parts, of which few have sixteen. */
function contextOf(text: string, start: number, end: number): { readonly prefix: string; readonly suffix: string } {
  const reach = contextLength * 16;
  const before = [...graphemes.segment(text.slice(Math.max(0, start - reach), start))];
  const after = [...graphemes.segment(text.slice(end, end + reach))];
  const words = (segments: readonly Intl.SegmentData[]): string => segments.map(({ segment }) => segment).join('');
  return { prefix: words(before.slice(-contextLength)), suffix: words(after.slice(0, contextLength)) };
}

/** How many code points stand before a UTF-16 offset. */
function codePoints(text: string, offset: number): number {
  const pairs = text.slice(0, offset).match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  return offset - pairs;
}
