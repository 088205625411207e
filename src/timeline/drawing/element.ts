import type { Element, ElementContent, Properties } from 'hast';

/** A child of an element; what is not there is left out, so that parts can be written as conditions. */
export type Child = Element | string | undefined | false;

/** Attributes of an SVG element by their hast names: `className`, `textAnchor`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element. */
export function element(tagName: string, attributes: Attributes, children: readonly Child[] = []): Element {
  // hast knows some SVG attributes as strings only, though all of its writers take numbers.
  const properties = { ...attributes } as Properties;
  return { type: 'element', tagName, properties, children: children.flatMap(toContent) };
}

/** A path of a class. */
export function path(className: string, d: string): Element {
  return element('path', { className, d });
}

function toContent(child: Child): ElementContent[] {
  if (!child) return [];
  return [typeof child === 'string' ? { type: 'text', value: child } : child];
}
