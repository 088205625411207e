import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Where a text uses first-level headings, lowers all its headings by one, for the page has its own `h1`. The heading of
 * the footnotes is not the author's.
 */
export function rehypeLowerHeadings() {
  return (tree: Root): void => {
    const headings: { tagName: string }[] = [];
    visit(tree, 'element', (element) => {
      const isOwn = element.properties['id'] !== 'footnote-label';
      if (isOwn && /^h[1-6]$/.test(element.tagName)) headings.push(element);
    });
    if (headings.every(({ tagName }) => tagName !== 'h1')) return;
    for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`;
  };
}
