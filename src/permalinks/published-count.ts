import type { Permalink } from '../model/permalink.ts';
import { writeLedger } from './write-registry.ts';

const opening = `# How many addresses were published from here, so that the loss of permalinks.yaml is noticed. Kept by the tool.
`;

/** The files that record published addresses, by path in the content folder. An address is never taken off the ledger. */
export function ledgerFiles(links: readonly Permalink[]): Map<string, string> {
  return new Map([
    ['permalinks.yaml', writeLedger(links)],
    ['.published', `${opening}addresses: ${links.length}\n`],
  ]);
}

/** How many addresses a record tells of: none without one, at least one of a record that cannot be read. */
export function readPublished(text: string): number {
  if (text === '') return 0;
  return Number(/^addresses: (\d+)\r?$/m.exec(text)?.[1] ?? 1);
}
