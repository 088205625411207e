import { makeBlockKeys } from '../anchoring/block-keys.ts';
import { normalizeLine } from '../anchoring/normalize.ts';
import { reanchor } from '../anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../anchoring/recorded-anchor.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { segmentText } from '../anchoring/segmented-text.ts';
import { joinShort, splitSentences } from '../anchoring/split-sentences.ts';
import { isLive, isParagraphLink } from '../model/permalink-key.ts';
import type { ParagraphLink, Permalink } from '../model/permalink.ts';

/** The addresses of an article's paragraphs (blocks), after those that were recorded for it. */
export interface ParagraphTracking {
  /** The key of each block. */
  readonly keys: readonly string[];
  /** The block that holds the words of each recorded paragraph now; also of those that were joined to another. */
  readonly blockOf: ReadonlyMap<string, number>;
  /** Recorded paragraphs whose words no block holds. */
  readonly lost: readonly ParagraphLink[];
}

/** A paragraph whose sentences are found again for less than this share of its length is lost. */
const enoughWords = 0.25;

/**
 * Finds recorded paragraphs again after others were inserted, split, merged, reworded or moved (design, 3.4). Equal
 * words go first; of the others each sentence is followed like a quote, and speaks for the block in which it is found.
 */
export function trackParagraphs(texts: readonly string[], links: readonly ParagraphLink[]): ParagraphTracking {
  const recorded = links.filter(isLive);
  const matched = matchParagraphs(
    recorded.map(({ quote }) => normalizeLine(quote)),
    recorded.length === 0 ? [] : texts.map(normalizeLine),
  );
  const unchanged = new Set(matched.values());
  const kept = Array<string | undefined>(texts.length).fill(undefined);
  const blockOf = new Map<string, number>();
  for (const [from, block] of matched) {
    const { id } = recorded[from] ?? { id: '' };
    kept[block] = id;
    blockOf.set(id, block);
  }

  const lost: ParagraphLink[] = [];
  const strongest = new Map<number, number>();
  if (matched.size < recorded.length) {
    const before = segmentText(recorded.map(({ id, quote }) => ({ key: id, text: quote })));
    const after = segmentText(texts.map((text, block) => ({ key: kept[block] ?? '', text })));
    recorded.forEach((link, index) => {
      if (matched.has(index)) return;
      const found = findParagraphAgain(before, after, index, unchanged);
      if (found === undefined) {
        lost.push(link);
        return;
      }
      blockOf.set(link.id, found.block);
      if (found.weight <= (strongest.get(found.block) ?? 0)) return;
      // Of paragraphs that were joined the one with most words there names the block.
      strongest.set(found.block, found.weight);
      kept[found.block] = link.id;
    });
  }
  return { keys: makeBlockKeys(texts, { kept, used: links.map(({ id }) => id) }), blockOf, lost };
}

/** The block that begins what became of a recorded paragraph, and how many of its characters speak for it. */
function findParagraphAgain(
  before: SegmentedText,
  after: SegmentedText,
  index: number,
  unchanged: ReadonlySet<number>,
): { readonly block: number; readonly weight: number } | undefined {
  const { start, end } = before.paragraphs?.[index] ?? { start: 0, end: 0 };
  const votes = new Map<number, number>();
  for (const sentence of joinShort(splitSentences(before.source.slice(start, end)))) {
    const range = { start: start + sentence.start, end: start + sentence.end };
    const found = reanchor(after, recordAnchor(before, range), before);
    if (found.state === 'ambiguous' || found.state === 'orphan') continue;
    const block = blockAt(after, found.start);
    // An unchanged paragraph held its words before: they only resemble these.
    if (!unchanged.has(block)) votes.set(block, (votes.get(block) ?? 0) + range.end - range.start);
  }

  const most = Math.max(0, ...votes.values());
  const all = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  if (all < enoughWords * (end - start)) return undefined;
  // What was split keeps its address where it begins, unless only a scrap of it stands there.
  const [block, weight] = [...votes].sort(([a], [b]) => a - b).find(([, each]) => each * 2 >= most) ?? [0, 0];
  return { block, weight };
}

function blockAt({ paragraphs = [] }: SegmentedText, offset: number): number {
  return paragraphs.findIndex(({ end }) => offset < end);
}

/** An article's text as it was last published: the permalink registry holds all of its paragraphs, in their order. */
export function publishedText(permalinks: readonly Permalink[]): SegmentedText {
  const paragraphs = permalinks.filter(isParagraphLink).filter(isLive);
  return segmentText(paragraphs.map(({ id, quote }) => ({ key: id, text: quote })));
}

/**
 * Pairs paragraphs, given by their words before and after an edit, that are the same to the letter: index before to
 * index after. Where equal words stand several times those go together that have more neighbours in common, then
 * those that are nearer in order.
 */
export function matchParagraphs(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
  const indexesAfter = new Map<string, number[]>();
  after.forEach((words, index) => indexesAfter.set(words, [...(indexesAfter.get(words) ?? []), index]));

  const pairs = before.flatMap((words, from) =>
    (words === '' ? [] : (indexesAfter.get(words) ?? [])).map((to) => ({
      from,
      to,
      neighbours: Number(before[from - 1] === after[to - 1]) + Number(before[from + 1] === after[to + 1]),
    })),
  );
  pairs.sort((a, b) => b.neighbours - a.neighbours || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));

  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (matched.has(from) || taken.has(to)) continue;
    matched.set(from, to);
    taken.add(to);
  }
  return matched;
}
