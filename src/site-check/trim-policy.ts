import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { BuiltPage } from './read-site.ts';

/**
 * A page's HTML with a Content Security Policy that allows what stands in that page and no more. Astro writes the hashes
 * of every style and script of the site into each page, a kilobyte that does not compress; files of the site's own are
 * allowed by 'self'.
 */
export function trimPolicy({ html, tree }: Pick<BuiltPage, 'html' | 'tree'>): string {
  const needed = new Set<string>();
  visit(tree, 'element', (element: Element) => {
    if (['style', 'script'].includes(element.tagName)) needed.add(hashOf(toString(element)));
  });
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) =>
      start + policy.replace(/ '(sha256-[^']+)'/g, (token, hash: string) => (needed.has(hash) ? token : '')),
  );
}

/** The form in which CSP names a style or script by its text: https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
