import type { Element, ElementContent, Root as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtml } from './html-to-tree.ts';

/** Characters for private use, of which mammoth writes none. */
const marks = ['\uE000', '\uE001'] as const;
const marker = new RegExp(`${marks[0]}(\\w+)${marks[1]}`);

/**
 * The HTML that mammoth makes of a document, as a Markdown tree with footnotes: mammoth writes them as links in the text
 * and a list at the end.
 */
export function toTreeWithFootnotes(html: string): Root {
  const page = fromHtml(html, { fragment: true });
  const notes = takeNotes(page);
  if (notes.size === 0) return parseHtml(html);
  markReferences(page, notes);
  const tree = parseHtml(toHtml(page));
  toReferences(tree);
  const definitions = [...notes.values()].map(({ number, children }): FootnoteDefinition => ({
    ...{ type: 'footnoteDefinition', identifier: number, label: number },
    children: parseHtml(toHtml({ type: 'root', children: [...children] })).children.filter(isBlock),
  }));
  return { type: 'root', children: [...tree.children, ...definitions] };
}

interface Note {
  /** In the order of the list, as readers count. */
  readonly number: string;
  readonly children: readonly ElementContent[];
}

/** Takes the lists of notes out of a page: what each says, without the link back, by its id. */
function takeNotes(page: Html): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  visit(page, 'element', (list, index, parent) => {
    if (list.tagName !== 'ol' || parent === undefined || index === undefined) return undefined;
    const items = list.children.filter((child) => child.type === 'element');
    if (items.length === 0 || !items.every(({ properties }) => /^(?:foot|end)note-\w+$/.test(String(properties['id']))))
      return undefined;
    for (const { properties, children } of items)
      notes.set(String(properties['id']), { number: `${notes.size + 1}`, children });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  for (const { children } of notes.values())
    visit({ type: 'root', children: [...children] }, 'element', (link, index, parent) => {
      if (parent === undefined || index === undefined || !/^#(?:foot|end)note-ref-/.test(hrefOf(link)))
        return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  return notes;
}

function markReferences(page: Html, notes: ReadonlyMap<string, Note>): void {
  visit(page, 'element', (node, index, parent) => {
    const [link] = node.tagName === 'sup' ? node.children : [];
    if (link?.type !== 'element' || parent === undefined || index === undefined) return undefined;
    const number = notes.get(hrefOf(link).slice(1))?.number;
    if (number === undefined) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: `${marks[0]}${number}${marks[1]}` });
    return [SKIP, index + 1];
  });
}

function toReferences(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const found = marker.exec(node.value);
    if (found === null || parent === undefined || index === undefined) return undefined;
    const [mark, identifier = ''] = found;
    const behind = node.value.slice(found.index + mark.length);
    const parts: PhrasingContent[] = [
      { type: 'text', value: node.value.slice(0, found.index) },
      { type: 'footnoteReference', identifier, label: identifier },
      ...(behind === '' ? [] : [{ type: 'text' as const, value: behind }]),
    ];
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + 2];
  });
}

function hrefOf({ properties }: Element): string {
  return typeof properties['href'] === 'string' ? properties['href'] : '';
}

function isBlock(node: Root['children'][number]): node is BlockContent {
  return ['paragraph', 'list', 'blockquote', 'table', 'heading', 'code', 'thematicBreak'].includes(node.type);
}
