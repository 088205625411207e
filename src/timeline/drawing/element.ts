import type { Element, ElementContent } from 'hast';
import { withoutControls } from '../../model/control-characters.ts';

/** A child of an element; what is not there is left out, so that parts can be written as conditions. */
export type Child = Element | string | undefined | false;

/** Attributes by their hast names: `className`, `textAnchor`. One that is false is left out. */
export type Attributes = Readonly<Record<string, string | number | false>>;

/** An SVG element. */
export function element(tagName: string, attributes: Attributes, children: readonly Child[] = []): Element {
  const properties = Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== false)
      .map(([name, value]) => [name, name === 'className' ? [String(value)] : String(value)]),
  );
  return { type: 'element', tagName, properties, children: children.flatMap(toContent) };
}

/** A path of a class. */
export function path(className: string, d: string): Element {
  return element('path', { className, d });
}

/** A child as a node; nothing where there is none. */
export function toContent(child: Child): ElementContent[] {
  if (!child) return [];
  return [typeof child === 'string' ? { type: 'text', value: withoutControls(child) } : child];
}
