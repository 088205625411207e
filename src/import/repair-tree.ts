import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, TableCell, Text } from 'mdast';
import type { Note } from './draft.ts';
import { repairText } from './repair-text.ts';
import type { EditableText } from './repair-text.ts';
import { object, paragraphEnd } from './repairs/repair.ts';
import type { Edit } from './repairs/repair.ts';

/** Mends every line of text of a document, parts paragraphs that ran together, and tells what was done where. */
export function repairTree(
  tree: Root,
  lang: string | undefined,
): { readonly tree: Root; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const children: RootContent[] = [];
  for (const block of tree.children) {
    const first = children.length;
    for (const line of findLines(block)) {
      // Cells, items and headings stay whole; a paragraph of the text becomes several blocks of the draft.
      const divisible =
        line === block || (block.type === 'blockquote' && block.children.some((child) => child === line));
      const mendings = repairText(toPhrasingText(line.children), { lang, divisible });
      for (const { part, ...mending } of mendings)
        notes.push({ ...mending, block: first + (line === block ? part : 0) });
    }
    for (const part of splitBlock(block)) children.push(part);
  }
  return { tree: { type: 'root', children }, notes };
}

type Line = Paragraph | Heading | TableCell;

/** The innermost blocks that hold text. */
function findLines(node: Nodes): readonly Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.flatMap(findLines) : [];
}

function splitBlock(block: RootContent): RootContent[] {
  if (block.type === 'paragraph') return splitParagraph(block);
  if (block.type !== 'blockquote') return [block];
  const children = block.children.flatMap((child): typeof block.children =>
    child.type === 'paragraph' ? splitParagraph(child) : [child],
  );
  return [{ ...block, children }];
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  return splitPhrasing(paragraph.children)
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}

interface Run {
  readonly node: Text;
  readonly start: number;
}

/** The text of a line of Markdown, over all its text nodes; code, pictures and line breaks stand in it as one object each. */
function toPhrasingText(children: readonly PhrasingContent[]): EditableText {
  const runs: Run[] = [];
  let text = '';
  const collect = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        runs.push({ node, start: text.length });
        text += node.value;
      } else if ('children' in node) collect(node.children);
      else text += object;
    }
  };
  collect(children);
  return {
    text,
    apply(edits) {
      applyEdits(runs, edits);
      return toPhrasingText(children);
    },
  };
}

/** Each edit writes into the first run it touches and cuts what it takes away from those behind. */
function applyEdits(runs: readonly Run[], edits: readonly Edit[]): void {
  let first = 0;
  let written = -1;
  for (const { node, start: runStart } of runs) {
    const runEnd = runStart + node.value.length;
    const parts: string[] = [];
    let done = runStart;
    for (let index = first; index < edits.length; index += 1) {
      const { start, end, text } = edits[index] ?? nothing;
      if (start > runEnd || (start === runEnd && end > start)) break;
      parts.push(node.value.slice(done - runStart, Math.max(start, runStart) - runStart), index > written ? text : '');
      written = Math.max(written, index);
      done = Math.min(end, runEnd);
      if (end <= runEnd) first = index + 1;
    }
    node.value = parts.join('') + node.value.slice(done - runStart);
  }
}

const nothing: Edit = { start: Infinity, end: Infinity, text: '' };

/** Parts a line of Markdown wherever a paragraph ends, and what is open there with it. */
function splitPhrasing(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const groups: PhrasingContent[][] = [[]];
  for (const child of children) {
    const [first = [], ...others] = splitNode(child);
    groups.at(-1)?.push(...first);
    for (const other of others) groups.push(other);
  }
  return groups;
}

function splitNode(node: PhrasingContent): PhrasingContent[][] {
  if (node.type === 'text')
    return node.value.split(paragraphEnd).map((value) => (value === '' ? [] : [{ type: 'text', value }]));
  if (!('children' in node)) return [[node]];
  const parts = splitPhrasing(node.children);
  if (parts.length === 1) return [[node]];
  return parts.map((part) => (part.length === 0 ? [] : [{ ...node, children: part }]));
}
