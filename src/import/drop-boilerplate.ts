import type { Note } from './draft.ts';

/** The part of a DOM element that is asked and done. */
export interface PageElement {
  readonly textContent: string | null;
  readonly id: string;
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): unknown;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** Names that pages give to what stands among the paragraphs of a text and is none of it. */
const boilerplateName =
  /(?:^|[\s_-])(?:newsletter|sign-?up|subscrib\w*|subscription|cookie\w*|consent|share|sharing|social|related|recirc\w*|recommended|promo\w*|advert\w*|ads?|sponsor\w*|comments?|most-read|breadcrumbs?|toolbar)(?:$|[\s_-])/i;
/** A part with more words than this is text, whatever it is called. */
const mostWords = 60;
const leadsAway =
  /^\s*(?:read|see|watch|listen)\s+(?:more|also|next|on)\b|^\s*(?:related|more on this(?: story)?|also read)\s*:/i;

/** Lines that pages put among the paragraphs: a label, or the names of networks to share a text in. */
const label =
  /^(?:advertisements?|sponsored|story continues below(?: this)? advertisement|share(?: this(?: article| story| post)?| on| via)?:?|listen to this article|print this page|save for later)$/i;
const network =
  /^(?:(?:share|post|send|tweet)(?: (?:this|it))?(?: (?:on|to|via|by))? ?)?(?:x|twitter|facebook|linkedin|whatsapp|telegram|reddit|e-?mail|print|copy link|instagram|youtube|threads|bluesky|mastodon|pocket|weibo|wechat|pinterest)?$/i;

/**
 * Takes out of a page what stands among the paragraphs of its text without belonging to it: pictures with their captions,
 * boxes to subscribe or share, lines that lead to other pages.
 */
export function removeBoilerplate(page: Pick<PageElement, 'querySelectorAll'>): readonly Note[] {
  const captions: string[] = [];
  for (const figure of page.querySelectorAll('figure')) {
    if (figure.querySelector('img, picture, video, iframe, svg') === null) continue;
    if (figure.querySelector('table, pre, blockquote') !== null || wordsOf(figure) > mostWords) continue;
    const caption = lineOf(figure);
    if (caption !== '') captions.push(caption);
    figure.remove();
  }
  let boxes = 0;
  for (const element of page.querySelectorAll('div, section, aside, ul, form, nav, p')) {
    if (!isBox(element) && !isPointer(element) && !isLabel(element)) continue;
    element.remove();
    boxes += 1;
  }
  return [
    ...captions.map((caption): Note => ({ kind: 'left-out', message: { key: 'captionedPicture', caption } })),
    ...(boxes === 0 ? [] : [{ kind: 'left-out' as const, message: { key: 'boxesOfLinks' as const, count: boxes } }]),
  ];
}

function isBox(element: PageElement): boolean {
  // A paragraph that is for subscribers is text.
  if (element.tagName.toLowerCase() === 'p') return false;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return boilerplateName.test(names) && wordsOf(element) <= mostWords;
}

/** "Read more: Ten bridges": hardly a word but those of its link. */
function isPointer(element: PageElement): boolean {
  const text = element.textContent ?? '';
  if (!leadsAway.test(text) || wordsOf(element) > mostWords) return false;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link), 0);
  return linked > 0 && wordsOf(element) - linked <= 4;
}

function isLabel(element: PageElement): boolean {
  const items = [...element.querySelectorAll('li')];
  return element.tagName.toLowerCase() === 'ul' && items.length > 0
    ? items.every((item) => lineOf(item) !== '' && network.test(lineOf(item)))
    : label.test(lineOf(element));
}

function lineOf({ textContent }: PageElement): string {
  return (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function wordsOf({ textContent }: PageElement): number {
  return textContent?.match(/\S+/g)?.length ?? 0;
}
