import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A child of an element; what is not there is left out, so that parts can be written as conditions. */
export type Child = Element | string | undefined | false | '';

/** An SVG element. Attributes go by their hast names: `className`, `textAnchor`. */
export function element(tagName: string, properties: Properties, children: readonly Child[] = []): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(toContent) };
}

/** A path of a class. */
export function path(className: string, d: string): Element {
  return element('path', { className, d });
}

/** SVG elements as markup that HTML and XML read alike. */
export function toMarkup(elements: readonly Child[]): string {
  const children = elements.flatMap(toContent);
  return toHtml({ type: 'root', children }, { space: 'svg', closeEmptyElements: true });
}

/** XML has no way to write most control characters, not even as references. */
function toContent(child: Child): ElementContent[] {
  if (!child) return [];
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  return [typeof child === 'string' ? { type: 'text', value: child.replaceAll(/[\0-\x08\v\f\x0e-\x1f]/g, '') } : child];
}
