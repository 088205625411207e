import { parseDateText } from './parse-date-text.ts';

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
