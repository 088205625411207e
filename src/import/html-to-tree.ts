import { fromHtml } from 'hast-util-from-html';
import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { sanitizeSchema } from '../markdown/sanitize-schema.ts';
import { plainWords } from './plain-words.ts';

const pipeline = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeRemark).freeze();

/** HTML to a Markdown tree: what an article may not hold is left out first. */
export function htmlToTree(html: string): Root {
  const tree = pipeline.runSync(fromHtml(html, { fragment: true }));
  visit(tree, 'table', dropEmptyHead);
  return tree;
}

/** Tables of Markdown have a head; for those that came without one their first row is it. */
function dropEmptyHead(table: Table): void {
  const [head, body] = table.children;
  if (body !== undefined && head?.children.every((cell) => plainWords(cell).trim() === '')) table.children.shift();
}
