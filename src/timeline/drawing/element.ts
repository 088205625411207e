import type { Element, ElementContent } from 'hast';
import { withoutControls } from '../../model/control-characters.ts';
import type { TextBox } from '../wrap-text.ts';

/** A child of an element; what is not there is left out, so that parts can be written as conditions. */
export type Child = Element | string | undefined | false;

/** Attributes by their hast names: `className`, `textAnchor`. One that is false is left out. */
export type Attributes = Readonly<Record<string, string | number | false>>;

/** An SVG element. Charts are drawn in browsers too, where hastscript would cost 7 KB: it knows the names of all attributes. */
export function createElement(tagName: string, attributes: Attributes, children: readonly Child[] = []): Element {
  const properties = Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== false)
      .map(([name, value]) => [name, name === 'className' ? [String(value)] : String(value)]),
  );
  return { type: 'element', tagName, properties, children: children.flatMap(toContent) };
}

/** A path of a class. */
export function path(className: string, d: string): Element {
  return createElement('path', { className, d });
}

/** A child as a node; nothing where there is none. */
export function toContent(child: Child): ElementContent[] {
  if (!child) return [];
  return [typeof child === 'string' ? { type: 'text', value: withoutControls(child) } : child];
}

/** A coordinate as it is written into markup: to half a pixel, which the eye cannot tell and pages feel. */
export function roundHalf(value: number): number {
  return Math.round(value * 2) / 2;
}

/** Lines of text where they belong, or nothing where there are none. */
export function drawText({ x, y, lines, anchor }: TextBox, className: string, lineHeight: number): Element | undefined {
  if (lines.length === 0) return undefined;
  const properties = { className, x: roundHalf(x), y: roundHalf(y), ...(anchor !== 'start' && { textAnchor: anchor }) };
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return createElement('text', properties, [only]);
  return createElement(
    'text',
    properties,
    // Each line but the last ends in a space: read as one text, its words must not run together.
    lines.map((line, index) =>
      createElement('tspan', { x: roundHalf(x), y: roundHalf(y + index * lineHeight) }, [
        index < others.length ? `${line} ` : line,
      ]),
    ),
  );
}
