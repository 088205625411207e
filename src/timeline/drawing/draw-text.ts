import type { Element } from 'hast';
import { r } from '../mark-geometry.ts';
import type { TextBox } from '../wrap-text.ts';
import { element } from './element.ts';

/** Lines of text in their place, or nothing where there are none. */
export function drawText({ x, y, lines, anchor }: TextBox, className: string, lineHeight: number): Element | undefined {
  if (lines.length === 0) return undefined;
  const properties = { className, x: r(x), y: r(y), ...(anchor !== 'start' && { textAnchor: anchor }) };
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return element('text', properties, [only]);
  return element(
    'text',
    properties,
    // Each line but the last ends in a space: read as one text, its words must not run together.
    lines.map((line, index) =>
      element('tspan', { x: r(x), y: r(y + index * lineHeight) }, [index < others.length ? `${line} ` : line]),
    ),
  );
}
