import type { Element, ElementContent, Root, Nodes } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { toSafeTree } from './markdown-pipeline.ts';

/** A top-level block of a text: a paragraph, a heading, a list, a table, a rule. */
export interface TextBlock {
  readonly tag: string;
  /** The text of its text nodes, end to end: what `textContent` gives in a browser. */
  readonly text: string;
  readonly hast: Element;
  /** Where it begins in the Markdown, counted from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** Reads Markdown into its blocks, sanitised. Text that stands at the top level by itself becomes a paragraph. */
export function readBlocks(markdown: string): TextBlock[] {
  return topLevelBlocks(toSafeTree(markdown)).map((hast) => {
    const start = hast.position?.start;
    return {
      tag: hast.tagName,
      text: toString(hast),
      hast,
      ...(start === undefined ? {} : { position: { line: start.line, column: start.column } }),
    };
  });
}

function topLevelBlocks({ children }: Root): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  const settle = (): void => {
    if (run.some((node) => node.type === 'element' || (node.type === 'text' && /\S/.test(node.value)))) {
      blocks.push(wrapRun(run));
    }
    run = [];
  };
  for (const node of children) {
    if (node.type === 'doctype') continue;
    if (node.type === 'element' && isBlockElement(node)) {
      settle();
      // The HTML parser makes an empty paragraph of a closing tag that has lost its opening one.
      if (node.tagName !== 'p' || node.children.length > 0) blocks.push(node);
    } else run.push(node);
  }
  settle();
  return blocks;
}

function wrapRun(run: readonly ElementContent[]): Element {
  const holdsBlocks = (node: ElementContent): boolean =>
    isBlockElement(node) || (node.type === 'element' && node.children.some(holdsBlocks));
  const position = run.find((node) => node.position !== undefined)?.position;
  const block = h(run.some(holdsBlocks) ? 'div' : 'p', [...run]);
  return position === undefined ? block : { ...block, position };
}

const blockTags = new Set(
  'blockquote dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether the node is an element that stands on lines of its own rather than within a line of text. */
export function isBlockElement(node: Nodes): boolean {
  return node.type === 'element' && blockTags.has(node.tagName);
}
