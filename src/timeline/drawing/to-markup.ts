import { toHtml } from 'hast-util-to-html';
import type { Child } from './element.ts';
import { toContent } from './element.ts';

/** SVG elements as markup that HTML and XML read alike. */
export function toMarkup(elements: readonly Child[]): string {
  const children = elements.flatMap(toContent);
  return toHtml({ type: 'root', children }, { space: 'svg', closeEmptyElements: true });
}
