import type { Heading, Nodes, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { Note } from './draft.ts';
import { phrasingText, splitPhrasing } from './phrasing-text.ts';
import { repairText } from './repair-text.ts';

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
      const mendings = repairText(phrasingText(line.children), { lang, divisible });
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
