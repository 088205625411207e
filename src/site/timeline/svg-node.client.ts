import type { Element as Tree } from 'hast';

const names: Readonly<Record<string, string>> = {
  className: 'class',
  textAnchor: 'text-anchor',
  dataAsOfRule: 'data-as-of-rule',
};

/** An SVG element of the page, made from an element tree. */
export function svgNode(tree: Tree): SVGElement {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tree.tagName), tree);
}

/** Gives an SVG element the attributes and the content of an element tree of the same name; other attributes stay. */
export function fill(node: SVGElement, { properties, children }: Tree): SVGElement {
  for (const [name, value] of Object.entries(properties)) node.setAttribute(names[name] ?? name, String(value));
  node.replaceChildren(
    ...children.flatMap((child): (SVGElement | string)[] =>
      child.type === 'element' ? [svgNode(child)] : child.type === 'text' ? [child.value] : [],
    ),
  );
  return node;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
