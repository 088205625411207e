import type { Root as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { sanitizeSchema } from '../markdown/sanitize-schema.ts';
import { toPlainText } from './plain-words.ts';

const pipeline = unified()
  .use(() => markNumbers)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeRemark)
  .freeze();

/** HTML to a Markdown tree: what an article may not hold is left out first. */
export function parseHtml(html: string): Root {
  const tree = pipeline.runSync(fromHtml(html, { fragment: true }));
  visit(tree, 'table', dropEmptyHead);
  return tree;
}

/** A raised number that is a link leads to a note: without brackets it would be read as part of the text. */
function markNumbers(tree: Html): void {
  visit(tree, 'element', (node) => {
    const [child] = node.children;
    const isNote =
      child?.type === 'element' &&
      node.children.length === 1 &&
      [node.tagName, child.tagName].toSorted().join() === 'a,sup' &&
      /^\d{1,3}$/.test(toString(node));
    if (isNote) child.children = [{ type: 'text', value: `[${toString(node)}]` }];
  });
}

/** Tables of Markdown have a head; for those that came without one their first row is it. */
function dropEmptyHead(table: Table): void {
  const [head, body] = table.children;
  if (body !== undefined && head?.children.every((cell) => toPlainText(cell).trim() === '')) table.children.shift();
}
