import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Reads HTML written in the Markdown, where there is any: the HTML parser costs more than the rest of the pipeline. */
export function rehypeRawHtml() {
  const readRaw = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree;
    const read = readRaw(tree, file);
    dropFirstLineBreaks(read);
    return read;
  };
}

function hasRaw(tree: Root): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** Parsers skip one line break behind `<pre>`; without any, the text is the same however often it is parsed. */
function dropFirstLineBreaks(tree: Root): void {
  visit(tree, 'element', ({ tagName, children: [first] }) => {
    if (tagName === 'pre' && first?.type === 'text') first.value = first.value.replace(/^\n+/, '');
  });
}
