import type { Element } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';

/** The element as HTML. */
export function toHtml(element: Element): string {
  return serialise(element);
}
