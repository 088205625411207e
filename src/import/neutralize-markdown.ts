import type { PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from './draft.ts';

/**
 * Takes away links that lead nowhere or somewhere unsafe, pictures, and HTML; their words stay. Relative addresses are
 * made whole where the document's own is known.
 */
export function neutralizeMarkdown(tree: Root, base: string | undefined): readonly Note[] {
  const counts = { pictures: 0, links: 0, html: 0 };
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'link') {
      const url = toAddress(node.url, base);
      const empty = node.children.length === 0;
      if (url !== undefined && !empty) node.url = url;
      else {
        if (url === undefined && !empty) counts.links += 1;
        parent.children.splice(index, 1, ...node.children);
        return [SKIP, index];
      }
    }
    if (node.type === 'definition') {
      const url = toAddress(node.url, base);
      if (url !== undefined) node.url = url;
      else {
        counts.links += 1;
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      counts.pictures += 1;
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'html') {
      counts.html += 1;
      parent.children.splice(index, 1, ...asText(node.value, parent.type === 'root'));
      return [SKIP, index + 1];
    }
    return undefined;
  });
  return [
    ...note(counts.pictures, 'left-out', 'pictures'),
    ...note(counts.links, 'left-out', 'unsafeLinks'),
    ...note(counts.html, 'repaired', 'htmlAsText'),
  ];
}

function asText(html: string, block: boolean): (PhrasingContent & RootContent)[] | RootContent[] {
  const value = html.replaceAll(/<!--[^]*?(?:-->|$)/g, '').trim();
  if (value === '') return [];
  const text: PhrasingContent = { type: 'text', value };
  return block ? [{ type: 'paragraph', children: [text] }] : [text];
}

function toAddress(address: string, base: string | undefined): string | undefined {
  if (address.startsWith('#')) return undefined;
  const url = URL.parse(address, base);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}

function note(count: number, kind: Note['kind'], key: 'pictures' | 'unsafeLinks' | 'htmlAsText'): Note[] {
  return count === 0 ? [] : [{ kind, message: { key, count } }];
}
