import type { Nodes } from 'hast';

const blockTags = new Set(
  'blockquote dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether the node is an element that stands on lines of its own rather than within a line of text. */
export function isBlockElement(node: Nodes): boolean {
  return node.type === 'element' && blockTags.has(node.tagName);
}
