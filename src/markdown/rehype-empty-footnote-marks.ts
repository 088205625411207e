import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Takes a footnote's figure out of the text into `data-figure`, from where the style sheet shows it. As text it would
 * become part of the word before it ("Bali1"), and no quote would find that word.
 */
export function rehypeEmptyFootnoteMarks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'a' || element.properties['dataFootnoteRef'] === undefined) return;
      const figure = toString(element);
      element.properties['dataFigure'] = figure;
      element.properties['ariaLabel'] = `Footnote ${figure}`;
      element.children = [];
    });
  };
}
