import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** Writes Markdown in which no character of a text has a meaning that it did not have in the tree. */
const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', fences: true, incrementListMarker: true })
  .freeze();

/** The Markdown of each block, in order. Two lists that follow one another keep apart. */
export function toMarkdown({ children }: Root): string[] {
  return children.map((block, index) => {
    const markdown = writer.stringify({ type: 'root', children: [block] }).trimEnd();
    return followsItsLike(block, children[index - 1]) ? `<!-- -->\n\n${markdown}` : markdown;
  });
}

function followsItsLike(block: RootContent, previous: RootContent | undefined): boolean {
  return block.type === 'list' && previous?.type === 'list' && block.ordered === previous.ordered;
}
