import type { CitedPassage } from './citation.ts';
import { americanDay, capital, inARow, quoted } from './citation-wording.ts';

/** An entry of a bibliography in plain text, after the Chicago Manual of Style (17th edition, 14.206: pages of sites). */
export function toChicago(cited: CitedPassage): string {
  const { authors, title, container, locator, day, asOf, version, url, original } = cited;
  const place = locator === undefined ? 'In' : `${capital(locator)} in`;
  const parts = [
    `${inARow(authors, 'and')}.`,
    quoted(title, '.'),
    `${place} ${quoted(container, '.')}`,
    original &&
      `The article ${original.verb} ${inARow(original.authors, 'and')}, ${quoted(original.title, ',')} ` +
        `${original.publisher}, ${americanDay(original.day)}.`,
    `${americanDay(day)}.`,
    `Version ${version}, as of ${americanDay(asOf)}.`,
    `${url}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
