import type { CitedPassage } from './citation.ts';
import { americanDay, dateParts, inARow, withoutStop } from './citation-wording.ts';

/** An entry of a list of references in plain text, after the APA style (7th edition, 10.16: pages of sites). */
export function toApa(cited: CitedPassage): string {
  const { authors, title, container, locator, day, asOf, version, url, original } = cited;
  const place = [locator, `version ${version}`, `as of ${americanDay(asOf)}`].filter(Boolean).join(', ');
  const parts = [
    `${withoutStop(inARow(authors, '&'))}. (${yearFirst(day)}).`,
    /[?!]$/.test(title) ? title : `${withoutStop(title)}.`,
    `In ${withoutStop(container)} (${place}).`,
    url,
    original &&
      `(The article ${original.verb} “${withoutStop(original.title)},” by ${inARow(original.authors, '&')}, ` +
        `${dateParts(original.day)[0]}, ${original.publisher})`,
  ];
  return parts.filter(Boolean).join(' ');
}

function yearFirst(iso: string): string {
  const [year] = dateParts(iso);
  return `${year}, ${americanDay(iso).replace(/, \d+$/, '')}`;
}
