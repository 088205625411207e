import { toTextPosition } from 'dom-anchor-text-quote';
import type { Peer } from './peer.ts';

/** `dom-anchor-text-quote`, with the old position as hint. It reads `textContent` alone, so a plain object spares it the DOM's cost. */
export const textQuote: Peer = {
  name: 'dom-anchor-text-quote',
  find: (edited, { exact, prefix, suffix, start }) =>
    toTextPosition({ textContent: edited }, { exact, prefix, suffix }, { hint: start }) ?? undefined,
};
