import { isoDay, dayOf } from '../model/day.ts';

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
