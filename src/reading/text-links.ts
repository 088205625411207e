import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ArticleText } from '../anchoring/article-text.ts';
import type { TextLink } from '../check/subjects.ts';
import type { TextBlock } from '../markdown/read-blocks.ts';

/** Every link of a text, in its order. */
export function findLinks(blocks: readonly TextBlock[], text: Pick<ArticleText, 'fromBlock'>): TextLink[] {
  return blocks.flatMap(({ hast }, block) =>
    listElements(hast).flatMap(({ element, start }) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return [];
      const words = {
        start: text.fromBlock(block, start),
        end: text.fromBlock(block, start + toString(element).length),
      };
      return [{ href, words }];
    }),
  );
}

/** The ids that a text has by itself, such as those of footnotes. */
export function idsIn(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap(({ hast }) =>
    listElements(hast).flatMap(({ element: { properties } }) =>
      typeof properties['id'] === 'string' ? [properties['id']] : [],
    ),
  );
}

interface ElementAt {
  readonly element: Element;
  /** Offset in the block's text. */
  readonly start: number;
}

function listElements(block: Element): ElementAt[] {
  const found: ElementAt[] = [];
  let offset = 0;
  const pending: ElementContent[] = [block];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text') offset += node.value.length;
    if (node.type !== 'element') continue;
    found.push({ element: node, start: offset });
    pending.push(...node.children.toReversed());
  }
  return found;
}
