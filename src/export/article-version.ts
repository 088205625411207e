import type { Article } from '../model/article.ts';
import { fnv1a64 } from '../model/fnv-hash.ts';

/**
 * Which version of an article somebody read: 16 hexadecimal digits made from everything a reader sees of it that an
 * author wrote, the words of the text and the tags with their outcomes. Markup, paragraph keys and the site's own looks
 * do not count, nor does a field that an article does not use, so a new release of the program leaves every version as it was. design.md, section 3, point 6.
 */
export function articleVersion(article: Article): string {
  const { slug: _slug, words: _words, passages: _passages, blocks, silences, ...tags } = article;
  const seen = { ...tags, ...(silences.length > 0 && { silences }), blocks: blocks.map(({ text }) => text) };
  return fnv1a64(JSON.stringify(seen, inKeyOrder)).toString(16).padStart(16, '0');
}

/** The order of keys is no part of what is said. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
