import type { CitedPassage } from './citation.ts';
import { dateParts, quoted, formatRemark, withoutStop } from './citation-wording.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One BibTeX entry. Names and the title stand in double braces: a body's name is not a person's, and styles must not take
 * the capitals out of proper names. Letters of all scripts stay as they are (UTF-8).
 */
export function toBibtex(cited: CitedPassage): string {
  const { key, authors, title, container, publisher, day, url, lang, quotation, words } = cited;
  const [year, month] = dateParts(day);
  const fields: readonly (readonly [string, string])[] = [
    ['author', braced(authors.map((name) => braced(escapeBibtex(name))).join(' and '))],
    ['title', braced(braced(escapeBibtex(withoutStop(title))))],
    ['howpublished', braced(escapeBibtex(words.howPublished({ container: quoted(container, ','), publisher })))],
    ['year', braced(String(year))],
    ['month', months[month - 1] ?? ''],
    ['url', braced(url)],
    ['language', braced(escapeBibtex(lang))],
    ['abstract', braced(escapeBibtex(quotation))],
    ['note', braced(escapeBibtex(formatRemark(cited)))],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

// BibTeX counts braces even behind a backslash, so a lone one has to be spelt out.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as a BibTeX value: one line, with what TeX would act on made plain. */
export function escapeBibtex(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? `\\${character}`);
}

function braced(value: string): string {
  return `{${value}}`;
}
