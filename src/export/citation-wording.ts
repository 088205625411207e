import { dateOf, parseDay } from '../model/day.ts';
import type { CitedPassage } from './citation.ts';

const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Year, month and day of an ISO day as numbers. */
export function dateParts(iso: string): readonly [year: number, month: number, day: number] {
  const date = dateOf(checkedDay(iso));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** "November 23, 2026": both styles of plain text are American. */
export function americanDay(iso: string): string {
  return american.format(dateOf(checkedDay(iso)));
}

/** Names in a row: "A", "A and B", "A, B, and C". */
export function inARow(names: readonly string[], and: string): string {
  if (names.length <= 2) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}

/** A sentence used as a title, without its full stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.$/, '');
}

/** A title in double quotation marks with the mark that follows it inside them; marks within become single. */
export function quoted(title: string, following: ',' | '.' | '' = ''): string {
  const inner = withoutStop(title).replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}${/[.?!…]$/.test(inner) ? '' : following}”`;
}

/** What a reference manager has no field for, in sentences: where, which version, and what the page restates. */
export function formatRemark({ number, container, version, asOf, original, words }: CitedPassage): string {
  const where = { container: quoted(container), version, asOf: americanDay(asOf) };
  const sentences = [number === undefined ? words.remark.named(where) : words.remark.note({ ...where, number })];
  if (original) {
    const { kind, authors, title, publisher, day, url } = original;
    const by = inARow(authors, words.and);
    sentences.push(
      words.remark.original({ kind, by, title: quoted(title, ','), publisher, day: americanDay(day), url }),
    );
  }
  return sentences.join(' ');
}

function checkedDay(iso: string): number {
  const day = parseDay(iso);
  if (day === undefined) throw new Error(`"${iso}" is not a day: it should have been checked on reading`);
  return day;
}
