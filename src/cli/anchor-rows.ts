import type { FoundRange } from '../anchoring/reanchor/reanchor.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import type { LibraryReading } from '../files/read-library.ts';
import { desk } from '../i18n/catalogue.ts';
import { isLive, permalinkKey } from '../model/permalink-key.ts';
import type { TextRange } from '../model/text-range.ts';
import type { AnchorStatus } from '../permalinks/track-quote.ts';

const words = desk.cli.anchor;

/** A published address that is not as it was. */
export interface AnchorRow {
  readonly key: string;
  readonly state: AnchorStatus['state'] | 'missing';
  /** Where its words may stand now, best first. */
  readonly places: readonly { readonly paragraph: number; readonly key: string; readonly words: string }[];
  /** How much of words and surroundings is there, 0 to 1. */
  readonly score?: number;
  readonly reason: string;
  readonly old: string;
}

/** Every published address that is not as it was, in the ledger's order; of some articles only, where they are named. */
export function anchorRows(
  { ledger, followings, slugs }: Pick<LibraryReading, 'ledger' | 'followings' | 'slugs'>,
  named: readonly string[],
): AnchorRow[] {
  return ledger.permalinks
    .filter((link) => isLive(link) && (named.length === 0 || named.includes(link.article)))
    .flatMap((link): AnchorRow[] => {
      const key = permalinkKey(link);
      const following = followings.get(link.article);
      const lost = (state: 'missing' | 'gone', reason: string, old: string) => [
        { key, state, reason, old, places: [] },
      ];
      if (link.kind === 'article') return slugs.has(key) ? [] : lost('missing', words.articleMissing, link.title);
      if (following === undefined) return [];
      if (link.kind === 'paragraph') {
        return following.lostParagraphs.includes(link) ? lost('gone', words.paragraphGone, link.quote) : [];
      }
      const tag = following.tags.find((each) => each.link === link);
      if (tag !== undefined)
        return tag.state === 'exact' ? [] : [{ key, old: tag.link.quote, ...tagRow(tag, following.text) }];
      return following.tagIds.has(link.id) ? [] : lost('missing', words.tagMissing({ kind: link.kind }), link.title);
    });
}

function tagRow(tag: AnchorStatus, text: SegmentedText): Omit<AnchorRow, 'key' | 'old'> {
  const { state } = tag;
  const places = tag.state === 'ambiguous' ? tag.places : tag.place === undefined ? [] : [tag.place];
  const found = tag.state === 'reworded' || tag.state === 'gone' ? tag.place : undefined;
  return {
    state,
    places: places.map((place) => placeOf(place, text)),
    ...(found && { score: found.score }),
    reason: found === undefined ? words.reasons[state] : withEvidence(words.reasons[state], found),
  };
}

function withEvidence(reason: string, { identity: { quote, prefix, suffix } }: FoundRange): string {
  const percent = (share: number): number => Math.round(share * 100);
  return words.withEvidence({ reason, quote: percent(quote), before: percent(prefix), after: percent(suffix) });
}

function placeOf({ start, end }: TextRange, { source, paragraphs = [] }: SegmentedText): AnchorRow['places'][number] {
  const index = paragraphs.findIndex((paragraph) => start < paragraph.end);
  return { paragraph: index + 1, key: paragraphs[index]?.key ?? '', words: source.slice(start, end) };
}
