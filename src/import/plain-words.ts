import type { Nodes } from 'mdast';

/** The text of a node, without markup. */
export function toPlainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(toPlainText).join(isInline(node) ? '' : ' ') : '';
}

function isInline({ type }: Nodes): boolean {
  return !['root', 'list', 'listItem', 'table', 'tableRow', 'blockquote'].includes(type);
}
