import { dayOf, isoDay } from '../model/day.ts';

const by = /^(?:by|von|par|por|di|door|от)\s+(?=\p{Lu})/iu;
const longestByline = 160;

/** The names in a byline such as "By A and B"; undefined for other text. */
export function parseByline(text: string): readonly string[] | undefined {
  if (text.length > longestByline || !by.test(text) || /[.?!:]$/.test(text.replace(/\b\p{Lu}\.$/u, '')))
    return undefined;
  const names = splitAuthors(text);
  return names.every((name) => name.split(' ').length <= 5 && /^\p{Lu}/u.test(name)) ? names : undefined;
}

/** A byline with the day behind it, "By A · 4 March 2025", taken apart; undefined for other text. */
export function parseDatedByline(
  text: string,
): { readonly authors: readonly string[]; readonly published: string } | undefined {
  const { names = '', day = '' } = dated.exec(text)?.groups ?? {};
  const [authors, published] = [parseByline(names), parseDateText(day)];
  return authors === undefined || published === undefined ? undefined : { authors, published };
}

const dated =
  /^(?<names>.+?)[\s,|·•–—-]+(?<day>(?:\d{1,2}\s+\p{L}{3,9}\.?,?|\p{L}{3,9}\.?\s+\d{1,2},?)\s+\d{4}|\d{4}-\d\d-\d\d)$/u;

/** Names that stand in one line, with commas, "and" or "&" between them. */
export function splitAuthors(text: string): readonly string[] {
  return text
    .trim()
    .replace(by, '')
    .split(/\s*(?:[,;|&•·]|\s(?:and|und|et|y|e|en|и)\s)\s*/u)
    .map((name) => name.replace(/^(?:and|und|et)\s+/u, '').trim())
    .filter((name) => name !== '');
}

const months = 'january february march april may june july august september october november december'.split(' ');
const month = String.raw`(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\.?)`;
const forms = [
  new RegExp(String.raw`^${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$`, 'i'),
  new RegExp(String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${month},?\s+(?<year>\d{4})$`, 'i'),
  /^(?<year>\d{4})-(?<digits>\d{2})-(?<day>\d{2})$/,
];

/** "Published on Tuesday, …" */
const lead =
  /^(?:(?:first\s+)?(?:published|posted)(?:\s+on)?:?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,\s+)?/i;
/** "…, 8:00 AM GMT" */
const time = /(?:,|\s+at|\s+[-–—|])?\s+\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?$/i;

/** `YYYY-MM-DD` of a day written out in English, such as "June 21, 2023" or "21 June 2023"; undefined for other text. */
export function parseDateText(text: string): string | undefined {
  const day = text.trim().replace(lead, '').replace(time, '');
  for (const form of forms) {
    const groups = form.exec(day)?.groups;
    if (groups === undefined) continue;
    const { month: name = '', digits, day: inMonth, year } = groups;
    const number =
      digits === undefined
        ? 1 + months.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase()))
        : Number(digits);
    const written = isoDay(dayOf(Number(year), number, Number(inMonth)));
    // The calendar rolls over on a 31st of June.
    return Number(written.slice(-2)) === Number(inMonth) ? written : undefined;
  }
  return undefined;
}
