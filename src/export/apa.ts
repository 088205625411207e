import type { CitedPassage } from './citation.ts';
import { americanDay, dateParts, inARow, withoutStop } from './citation-wording.ts';

/** An entry of a list of references in plain text, after the APA style (7th edition, 10.16: pages of sites). */
export function toApa(cited: CitedPassage): string {
  const { authors, title, container, number, day, asOf, version, url, original, words } = cited;
  const details = [
    number !== undefined && words.note({ number }),
    words.apa.version({ version }),
    words.apa.asOf({ asOf: americanDay(asOf) }),
  ];
  const parts = [
    `${withoutStop(inARow(authors, '&'))}. (${yearFirst(day)}).`,
    /[?!]$/.test(title) ? title : `${withoutStop(title)}.`,
    words.apa.inArticle({ container: withoutStop(container), details: details.filter(Boolean).join(', ') }),
    url,
    original &&
      words.apa.original({
        kind: original.kind,
        by: inARow(original.authors, '&'),
        title: `“${withoutStop(original.title)},”`,
        publisher: original.publisher,
        year: dateParts(original.day)[0],
      }),
  ];
  return parts.filter(Boolean).join(' ');
}

function yearFirst(iso: string): string {
  const [year] = dateParts(iso);
  return `${year}, ${americanDay(iso).replace(/, \d+$/, '')}`;
}
