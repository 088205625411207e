import type { CitedOriginal, CitedPassage } from './citation.ts';
import { americanDay, capital, inARow, quoted } from './citation-wording.ts';

/** An entry of a bibliography in plain text, after the Chicago Manual of Style (17th edition, 14.206: pages of sites). */
export function toChicago(cited: CitedPassage): string {
  const { authors, title, container, locator, day, asOf, version, url, original } = cited;
  const place = locator === undefined ? 'In' : `${capital(locator)} in`;
  const parts = [
    `${inARow(authors, 'and')}.`,
    quoted(title, '.'),
    `${place} ${quoted(container, '.')}`,
    original && originalInChicago(original),
    `${americanDay(day)}.`,
    `Version ${version}, as of ${americanDay(asOf)}.`,
    `${url}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What the article restates or translates, as a sentence of its entry. */
export function originalInChicago({ verb, authors, title, publisher, day }: CitedOriginal): string {
  return `The article ${verb} ${inARow(authors, 'and')}, ${quoted(title, ',')} ${publisher}, ${americanDay(day)}.`;
}
