import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { NumberedSource } from './source-list.ts';

/** An address that the text itself leads to, under the number by which print refers to it. */
export interface TextLink {
  readonly number: number;
  readonly url: string;
}

export interface NumberedLinks {
  /** The blocks' HTML, in which links to other sites carry their number as `data-link`. */
  readonly html: readonly string[];
  /** Links that are no sources of the notes, in order of number. */
  readonly links: readonly TextLink[];
}

/**
 * Gives every link of the text to another site a number, as paper cannot be clicked: that of the source where the page
 * lists it, otherwise the next one. The same address has the same number throughout.
 */
export function numberLinks(html: readonly string[], sources: readonly NumberedSource[]): NumberedLinks {
  const numbers = new Map(sources.map(({ number, source }) => [source.url, number]));
  const links: TextLink[] = [];
  const numberOf = (url: string): number => {
    const known = numbers.get(url);
    if (known !== undefined) return known;
    const number = sources.length + links.length + 1;
    numbers.set(url, number);
    links.push({ number, url });
    return number;
  };
  return { html: html.map((block) => numberInBlock(block, numberOf)), links };
}

function numberInBlock(html: string, numberOf: (url: string) => number): string {
  if (!/<a [^>]*href="?(?:https?|mailto):/.test(html)) return html;
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const url = properties['href'];
    if (tagName === 'a' && typeof url === 'string' && /^(?:https?|mailto):/.test(url)) {
      properties['dataLink'] = String(numberOf(url));
    }
  });
  return toHtml(tree);
}
