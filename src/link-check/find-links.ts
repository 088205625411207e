import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const addressed = ['href', 'src', 'poster', 'action', 'data', 'cite'] as const;
/** What a page names as its picture, to those who share a link to it (Open Graph). */
const pictures: ReadonlySet<string> = new Set(['og:image', 'og:image:url', 'og:image:secure_url']);

/** Every address that a page asks for or leads to, as written: attributes, `srcset`, redirects and inline styles. */
export function findLinks(tree: Root): readonly string[] {
  const links: string[] = [];
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties } = element;
    for (const name of addressed) if (typeof properties[name] === 'string') links.push(properties[name]);
    if (typeof properties['srcSet'] === 'string') links.push(...toCandidates(properties['srcSet']));
    if (properties['httpEquiv']?.toString() === 'refresh') links.push(...toRedirect(properties['content']));
    if (tagName === 'meta' && pictures.has(String(properties['property']))) links.push(String(properties['content']));
    if (tagName === 'style')
      for (const child of element.children) if (child.type === 'text') links.push(...findUrls(child.value));
  });
  return links;
}

/** The addresses of `url(…)` in a stylesheet. */
export function findUrls(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

function toCandidates(srcset: string): readonly string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

function toRedirect(content: unknown): readonly string[] {
  const target = typeof content === 'string' ? /;\s*url=(.*)$/i.exec(content)?.[1] : undefined;
  return target === undefined ? [] : [target.trim()];
}
