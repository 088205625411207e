import { blockBreak, toTextDirective } from '../../anchoring/text-fragment.ts';
import type { TextRange } from '../../model/text-range.ts';

/**
 * The address of words of this page: the id of the passage or paragraph that they stand in, and a text fragment. A browser
 * that knows no text fragments, or a later text without the words, still leads to the id.
 */
export function linkToWords(id: string, words: Range): string {
  const address = new URL(location.href);
  address.search = '';
  const page = readPageText();
  const offsets = page.toOffsets(words);
  const directive = offsets && toTextDirective(page.text, offsets);
  address.hash = directive ? `${id}:~:${directive}` : id;
  return address.href;
}

/** The text of the page as a browser searches it, and the way from a range of the document into it. */
interface PageText {
  readonly text: string;
  toOffsets(range: Range): TextRange | undefined;
}

/** Reads the page's text, with its blocks parted by a break as the search for text fragments parts them. */
function readPageText(): PageText {
  const starts = new Map<Text, number>();
  const blocks = new Map<Element, Element>();
  let text = '';
  let last: Element | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest('script, style, noscript, [data-aside]')) continue;
    const block = blockOf(parent, blocks);
    if (last !== block) text += blockBreak;
    last = block;
    starts.set(node, text.length);
    text += node.data;
  }
  return {
    text,
    toOffsets(range) {
      const inside = [...starts].filter(([node]) => range.intersectsNode(node));
      const [first, final] = [inside[0], inside.at(-1)];
      if (!first || !final) return undefined;
      return {
        start: first[1] + (range.startContainer === first[0] ? range.startOffset : 0),
        end: final[1] + (range.endContainer === final[0] ? range.endOffset : final[0].length),
      };
    },
  };
}

/** The nearest element around that is laid out as a block. */
function blockOf(element: Element, known: Map<Element, Element>): Element {
  const found = known.get(element);
  if (found) return found;
  const { display } = getComputedStyle(element);
  const isInline = display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
  const block = isInline && element.parentElement ? blockOf(element.parentElement, known) : element;
  known.set(element, block);
  return block;
}
