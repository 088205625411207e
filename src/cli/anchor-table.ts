import { styleText } from 'node:util';
import { diffArrays } from 'diff';
import type { FoundRange } from '../anchoring/reanchor/reanchor.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import type { LibraryReading } from '../files/read-library.ts';
import { desk } from '../i18n/catalogue.ts';
import { isLive, permalinkKey } from '../model/permalink-key.ts';
import type { TextRange } from '../model/text-range.ts';
import type { AnchorStatus } from '../permalinks/track-quote.ts';

const words = desk.cli.anchor;

/** A published address that is not as it was. */
interface AnchorRow {
  readonly key: string;
  readonly state: AnchorStatus['state'] | 'missing';
  /** Where its words may stand now, best first. */
  readonly candidates: readonly { readonly paragraph: number; readonly key: string; readonly words: string }[];
  /** How much of words and surroundings is there, 0 to 1. */
  readonly score?: number;
  readonly reason: string;
  readonly old: string;
}

/** Every published address that is not as it was, in the registry's order; of some articles only, where they are named. */
export function toAnchorRows(
  { permalinkRegistry, trackings, slugs }: Pick<LibraryReading, 'permalinkRegistry' | 'trackings' | 'slugs'>,
  named: readonly string[],
): AnchorRow[] {
  return permalinkRegistry.permalinks
    .filter((link) => isLive(link) && (named.length === 0 || named.includes(link.article)))
    .flatMap((link): AnchorRow[] => {
      const key = permalinkKey(link);
      const tracking = trackings.get(link.article);
      const lost = (state: 'missing' | 'orphan', reason: string, old: string) => [
        { key, state, reason, old, candidates: [] },
      ];
      if (link.kind === 'article') return slugs.has(key) ? [] : lost('missing', words.articleMissing, link.title);
      if (tracking === undefined) return [];
      if (link.kind === 'paragraph') {
        return tracking.lostParagraphs.includes(link) ? lost('orphan', words.paragraphGone, link.quote) : [];
      }
      const tag = tracking.tags.find((each) => each.link === link);
      if (tag !== undefined)
        return tag.state === 'exact' ? [] : [{ key, old: tag.link.quote, ...toTagRow(tag, tracking.text) }];
      return tracking.tagIds.has(link.id) ? [] : lost('missing', words.tagMissing({ kind: link.kind }), link.title);
    });
}

function toTagRow(tag: AnchorStatus, text: SegmentedText): Omit<AnchorRow, 'key' | 'old'> {
  const { state } = tag;
  const found = tag.state === 'reworded' ? tag.range : tag.state === 'orphan' ? tag.nearest : undefined;
  return {
    state,
    candidates: candidatesOf(tag).map((range) => toCandidate(range, text)),
    ...(found && { score: found.score }),
    reason: found === undefined ? words.reasons[state] : withEvidence(words.reasons[state], found),
  };
}

function candidatesOf(tag: AnchorStatus): readonly TextRange[] {
  switch (tag.state) {
    case 'ambiguous':
      return tag.candidates;
    case 'orphan':
      return tag.nearest === undefined ? [] : [tag.nearest];
    default:
      return [tag.range];
  }
}

function withEvidence(reason: string, { identity: { quote, prefix, suffix } }: FoundRange): string {
  const percent = (share: number): number => Math.round(share * 100);
  return words.withEvidence({ reason, quote: percent(quote), before: percent(prefix), after: percent(suffix) });
}

function toCandidate(
  { start, end }: TextRange,
  { source, paragraphs = [] }: SegmentedText,
): AnchorRow['candidates'][number] {
  const index = paragraphs.findIndex((paragraph) => start < paragraph.end);
  return { paragraph: index + 1, key: paragraphs[index]?.key ?? '', words: source.slice(start, end) };
}

/** The table of what is not as it was, each row with its old words over the new. */
export function formatAnchorTable(rows: readonly AnchorRow[], colour: boolean): string[] {
  const cells = rows.map(({ state, key, candidates: [best], score }) => [
    state,
    key,
    best === undefined ? '–' : words.inParagraph(best),
    score === undefined ? '–' : score.toFixed(2),
  ]);
  const { state: stateHead, address, paragraph: paragraphHead, score: scoreHead, reason: reasonHead } = words.columns;
  const head = [stateHead, address, paragraphHead, scoreHead];
  const widths = head.map((name, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? name).length)));
  const line = (row: readonly string[], reason: string): string =>
    [...row.map((cell, column) => cell.padEnd(widths[column] ?? 0)), reason].join('  ');
  return [
    line(head, reasonHead),
    ...rows.flatMap((row, index) => [line(cells[index] ?? [], row.reason), ...wordLines(row, colour), '']),
  ];
}

function wordLines({ state, old, candidates }: AnchorRow, colour: boolean): string[] {
  const [best] = candidates;
  const oldLine = `  ${words.oldWords({ words: printable(old) })}`;
  if (best === undefined || state === 'moved') return [oldLine];
  if (state === 'ambiguous') {
    const each = candidates.map(
      (other) => `  ${words.otherCandidate({ words: printable(other.words), where: words.inParagraph(other) })}`,
    );
    return [oldLine, ...each];
  }
  const marked = markWords(old, best.words, colour);
  const now = state === 'orphan' ? words.likeWords({ words: marked.now }) : words.newWords({ words: marked.now });
  return [`  ${words.oldWords({ words: marked.old })}`, `  ${now}`];
}

/** Old and new words with what differs marked: `[-old-]` and `{+new+}`, as `git diff --word-diff` does; in colour too. */
export function markWords(old: string, now: string, colour: boolean): { readonly old: string; readonly now: string } {
  const taken = (words: string) => (colour ? styleText('red', `[-${words}-]`, always) : `[-${words}-]`);
  const put = (words: string) => (colour ? styleText('green', `{+${words}+}`, always) : `{+${words}+}`);
  const changes = diffArrays(splitWords(printable(old)), splitWords(printable(now))).map((change) => ({
    ...change,
    value: change.value.join(''),
  }));
  return {
    old: changes.map(({ value, added, removed }) => (added ? '' : removed ? around(value, taken) : value)).join(''),
    now: changes.map(({ value, added, removed }) => (removed ? '' : added ? around(value, put) : value)).join(''),
  };
}

/** Text for a terminal: on one line, and without characters that would steer it. */
export function printable(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** Marks words and leaves the space around them outside. */
function around(text: string, mark: (words: string) => string): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => mark(words));
}

/** Words and what stands between them, in any script. */
function splitWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const always = { validateStream: false } as const;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
