import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { nestRanges } from '../anchoring/nest-ranges.ts';
import type { Nested, NestedRange } from '../anchoring/nest-ranges.ts';
import { isBlockElement } from './read-blocks.ts';
import type { Mark } from './mark.ts';
import { insertNoteRefs } from './note-refs.ts';
import type { MarkPiece } from './note-refs.ts';
import type { TextBlock } from './read-blocks.ts';

/**
 * The block with its passages marked; the block itself is left as it was, and so is its text. A passage is one `span`
 * for every text node and overlap it runs through: a `mark` would be announced at both of its ends, and be yellow wherever
 * a reader's own view leaves our sheets out. From the second on, `depth-N` says how many marks deep, the same all along a
 * piece. Reader views keep what is classed as of an article, whatever its id resembles (mozilla/readability,
 * `okMaybeItsACandidate`).
 */
export function annotateBlock({ hast, text }: Pick<TextBlock, 'hast' | 'text'>, marks: readonly Mark[]): Element {
  const nested = nestRanges(marks, text.length);
  const pieces: MarkPiece[] = [];
  let offset = 0;

  const annotate = (element: Element, link: Element | undefined): Element => {
    const copy: Element = { ...element, children: [] };
    const innerLink = element.tagName === 'a' ? copy : link;
    copy.children = element.children.flatMap((child) => {
      if (child.type === 'element') return [annotate(child, innerLink)];
      if (child.type !== 'text') return [child];
      const start = offset;
      offset += child.value.length;
      return isBetweenBlocks(child.value, element) ? [child] : markText(child.value, start, nested, innerLink, pieces);
    });
    return copy;
  };

  const annotated = annotate(hast, undefined);
  setFragments(pieces);
  return insertNoteRefs(annotated, pieces);
}

/** White space in lists, tables and between paragraphs, where a `span` may not stand. */
function isBetweenBlocks(text: string, parent: Element): boolean {
  return text.trim() === '' && parent.children.some(isBlockElement);
}

function markText(
  text: string,
  start: number,
  nodes: readonly Nested<Mark>[],
  link: Element | undefined,
  pieces: MarkPiece[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    const from = Math.max(node.start - start, 0);
    const to = Math.min(node.end - start, text.length);
    if (from >= to) return [];
    if (node.kind === 'text') return [{ type: 'text', value: text.slice(from, to) }];
    const element = markElement(node, markText(text, start, node.children, link, pieces));
    pieces.push({ mark: node.range, element, link });
    return [element];
  });
}

function markElement({ range, depth }: NestedRange<Mark>, children: ElementContent[]): Element {
  const { id, classes } = range;
  if (id === undefined) return h('span', { className: [...classes] }, children);
  const className = ['passage', 'article', ...classes, ...(depth > 1 ? [`depth-${depth}`] : [])];
  return h('span', { className, dataPassage: id }, children);
}

function setFragments(pieces: readonly MarkPiece[]): void {
  const begun = new Set<Mark>();
  for (const { mark, element } of pieces) {
    if (mark.first && !begun.has(mark)) {
      if (mark.fragment !== undefined) element.properties['id'] = mark.fragment;
      const { className } = element.properties;
      if (mark.firstClasses && Array.isArray(className)) className.push(...mark.firstClasses);
    }
    begun.add(mark);
  }
}
