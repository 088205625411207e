import type { CitedPassage } from './citation.ts';
import { formatRemark, withoutStop } from './citation-wording.ts';

/**
 * One RIS record: a tag, two spaces, a hyphen and a space on every line, lines ended by CR LF, the type first and `ER`
 * last. The format has no escapes, so a value is kept to one line and nothing else.
 */
export function toRis(cited: CitedPassage): string {
  const { key, authors, title, container, publisher, day, url, lang, quotation, version } = cited;
  const [year, month, date] = day.split('-');
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', withoutStop(title)],
    ['T2', container],
    ['PB', publisher],
    ['PY', year ?? ''],
    ['DA', `${year}/${month}/${date}/`],
    ['ET', version],
    ['LA', lang],
    ['UR', url],
    ['AB', quotation],
    ['N1', formatRemark(cited)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.trim().replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
