import type { Catalogue } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import type { Note } from './draft.ts';

/** Lines that are listed one by one before the rest is only counted. */
const mostListed = 12;

/**
 * What import did, as lines for a terminal: what is told in the same words stands on one line with the numbers of all its lines.
 *
 * @param lines the line of the written file on which each block begins
 */
export function formatImportReport(notes: readonly Note[], lines: readonly number[], words: Catalogue): string[] {
  const { importing } = words;
  const grouped = Map.groupBy(
    notes,
    ({ kind, message }) => `${importing.kinds[kind]}: ${formatMessage(importing.notes, message)}`,
  );
  return [...grouped].map(([note, group]) => {
    const numbers = group.flatMap(({ block }) => (block === undefined ? [] : [lines[block] ?? 0]));
    if (numbers.length === 0) return note;
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    return importing.noteWithLines({
      note,
      times: group[0]?.kind === 'repaired' ? numbers.length : undefined,
      lines: distinct.slice(0, mostListed),
      more: Math.max(0, distinct.length - mostListed),
    });
  });
}
