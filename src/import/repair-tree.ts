import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Note } from './draft.ts';
import { phrasingText, splitPhrasing } from './phrasing-text.ts';
import { repairText } from './repair-text.ts';

/** Mends every line of text of a document, parts paragraphs that ran together, and tells what was done where. */
export function repairTree(
  tree: Root,
  lang: string | undefined,
): { readonly tree: Root; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const blocks: RootContent[] = [];
  for (const block of tree.children) {
    const first = blocks.length;
    for (const line of findLines(block)) {
      const divisible = line === block;
      const mendings = repairText(phrasingText(line.children), { lang, divisible });
      notes.push(...mendings.map(({ part, ...mending }) => ({ ...mending, block: first + (divisible ? part : 0) })));
    }
    if (block.type === 'paragraph') blocks.push(...splitParagraph(block));
    else blocks.push(block);
  }
  return { tree: { type: 'root', children: blocks }, notes };
}

interface Line {
  readonly children: PhrasingContent[];
}

/** The innermost blocks that hold text: paragraphs, headings, cells. */
function findLines(node: Nodes): readonly Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  return 'children' in node ? node.children.flatMap(findLines) : [];
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  return splitPhrasing(paragraph.children)
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}
