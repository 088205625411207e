import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What the parts of footnotes are called that the author did not write. */
export interface FootnoteLabels {
  /** Heads the notes. */
  readonly heading: string;
  reference(values: { readonly figure: string }): string;
  /** The way from a note back to its place, or one of its places, in the text. */
  back(values: { readonly figure: string }): string;
  /** Of the labels (BCP 47), where it is not the text's. */
  readonly lang?: string | undefined;
}

/** The figure of the way back, until `labelFootnotes` says it in words: `2`, or `2-3` from the third place. */
export function backFigure(note: number, place: number): string {
  return place > 1 ? `${note + 1}-${place}` : `${note + 1}`;
}

/**
 * Takes words and figures out of the text that are not the author's: the heading of the footnotes, and each figure, into
 * `data-figure`, from where the style sheet shows it. As text a figure would become part of the word before it
 * ("Bali1"), and no quote would find that word; and the text would be another in another language of the labels.
 */
export function rehypeEmptyFootnoteMarks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (isFootnoteHeading(element)) element.children = [];
      if (element.tagName !== 'a' || element.properties['dataFootnoteRef'] === undefined) return;
      element.properties['dataFigure'] = toString(element);
      element.children = [];
    });
  };
}

/** Whether an element heads the footnotes: a heading that is not the author's. */
export function isFootnoteHeading({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label';
}

/** Says in words what the parts of footnotes are, for those who hear them. Changes the elements, not their properties. */
export function labelFootnotes(block: Element, { heading, reference, back, lang }: FootnoteLabels): Element {
  const label = (element: Element, ariaLabel: string): void => {
    element.properties = { ...element.properties, ariaLabel, ...(lang && { lang }) };
  };
  visit(block, 'element', (element) => {
    const { dataFigure, dataFootnoteRef, dataFootnoteBackref, ariaLabel } = element.properties;
    if (isFootnoteHeading(element)) label(element, heading);
    else if (dataFootnoteRef !== undefined) label(element, reference({ figure: String(dataFigure) }));
    else if (dataFootnoteBackref !== undefined) label(element, back({ figure: String(ariaLabel) }));
  });
  return block;
}
