import DiffMatchPatch from 'diff-match-patch';
import type { Peer } from './peer.ts';

/** Its search takes no more characters than this. */
const longest = 32;

/** `diff-match-patch`: looks for the quote's head near its old position, then for its tail near where it should end. */
export const headAndTail: Peer = {
  name: 'diff-match-patch, match',
  find: (edited, { exact, start }) => {
    const engine = new DiffMatchPatch();
    engine.Match_Distance = edited.length * 2;
    const head = engine.match_main(edited, exact.slice(0, longest), start);
    if (head === -1) return undefined;
    if (exact.length <= longest) return { start: head, end: head + exact.length };
    engine.Match_Distance = 200;
    const tail = engine.match_main(edited, exact.slice(-longest), head + exact.length - longest);
    return tail <= head ? undefined : { start: head, end: tail + longest };
  },
};

/** `diff-match-patch` with the whole old text at hand, which nobody else has: the old offsets follow the differences. */
export const wholeDiff: Peer = {
  name: 'diff-match-patch, diff of both texts',
  every: 15,
  find: (edited, { start, end }, original) => {
    const engine = new DiffMatchPatch();
    const diff = engine.diff_main(original, edited);
    engine.diff_cleanupSemantic(diff);
    const range = { start: engine.diff_xIndex(diff, start), end: engine.diff_xIndex(diff, end) };
    return range.end > range.start ? range : undefined;
  },
};
