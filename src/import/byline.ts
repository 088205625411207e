const by = /^(?:by|von|par|por|di|door|от)\s+(?=\p{Lu})/iu;
const longestByline = 160;

/** The names in a byline such as "By A and B"; undefined for other text. */
export function parseByline(text: string): readonly string[] | undefined {
  if (text.length > longestByline || !by.test(text) || /[.?!:]$/.test(text.replace(/\b\p{Lu}\.$/u, '')))
    return undefined;
  const names = splitAuthors(text);
  return names.every((name) => name.split(' ').length <= 5 && /^\p{Lu}/u.test(name)) ? names : undefined;
}

/** Names that stand in one line, with commas, "and" or "&" between them. */
export function splitAuthors(text: string): readonly string[] {
  return text
    .trim()
    .replace(by, '')
    .split(/\s*(?:[,;|&•·]|\s(?:and|und|et|y|e|en|и)\s)\s*/u)
    .map((name) => name.replace(/^(?:and|und|et)\s+/u, '').trim())
    .filter((name) => name !== '');
}
