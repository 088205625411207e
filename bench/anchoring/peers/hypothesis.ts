import search from 'approx-string-match';
import type { Peer, Selector } from './peer.ts';

/**
 * The published method, written anew from its description: verbatim copies, or else the closest approximate matches;
 * each scored 50 for the quote, 20 for prefix and suffix each, 2 for the position; the best one is always taken.
 */
export const hypothesis: Peer = {
  name: 'Hypothesis method',
  find: (edited, selector) => {
    const { exact } = selector;
    const copies = findCopies(edited, exact);
    const matches = copies.length > 0 ? copies : search(edited, exact, Math.min(256, Math.floor(exact.length / 2)));
    const scored = matches.map((match) => ({ match, score: score(edited, match, selector) }));
    return scored.reduce<(typeof scored)[number] | undefined>(
      (best, next) => (best === undefined || next.score > best.score ? next : best),
      undefined,
    )?.match;
  },
};

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function findCopies(text: string, quote: string): Match[] {
  const copies: Match[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    copies.push({ start, end: start + quote.length, errors: 0 });
  }
  return copies;
}

function score(text: string, { start, end, errors }: Match, { exact, prefix, suffix, start: hint }: Selector): number {
  const quoteScore = 1 - errors / exact.length;
  const prefixScore = prefix === '' ? 1 : similarity(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const suffixScore = suffix === '' ? 1 : similarity(text.slice(end, end + suffix.length), suffix);
  const positionScore = 1 - Math.abs(start - hint) / text.length;
  return (50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * positionScore) / 92;
}

function similarity(text: string, pattern: string): number {
  if (text === '' || pattern === '') return 0;
  const [match] = search(text, pattern, pattern.length);
  return match === undefined ? 0 : 1 - match.errors / pattern.length;
}
