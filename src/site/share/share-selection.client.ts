import * as words from '../../i18n/en/share.client.ts';
import { copyText } from './clipboard.client.ts';
import { linkToWords } from './text-fragment-link.client.ts';

/**
 * Links to words that carry no tag. Where the reader selects words of the text, a button appears in the space behind
 * the paragraph in which they end, so that it covers none of it; it comes next in the order of Tab.
 */
export function watchSelection(): void {
  const button = makeButton();
  let selected: Range | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    if (document.activeElement === button) return;
    selected = findSelectedWords();
    if (selected) moveBelow(button, selected);
    else button.parentElement?.remove();
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  addEventListener('resize', show);
  // A press on the button would otherwise let go of the words that it is about.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => void (selected && copyWords(selected, button)));
}

/** Copies the link to the selected words; false where none are selected. */
export function copySelection(): boolean {
  const range = findSelectedWords();
  if (range) void copyWords(range, document.querySelector<HTMLElement>('[data-share-words]') ?? undefined);
  return range !== undefined;
}

async function copyWords(range: Range, button?: HTMLElement): Promise<void> {
  const paragraph = textAround(range.startContainer);
  if (paragraph) await copyText(linkToWords(paragraph.id, range), words.linkCopied, button);
}

/** The selection, where it begins in the article's text and holds more than space. */
function findSelectedWords(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return textAround(range.startContainer) && /[\p{L}\p{N}]/u.test(range.toString()) ? range : undefined;
}

function textAround(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-article-text]') ?? undefined;
}

function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['shareWords'] = '';
  button.textContent = words.copySelection;
  const line = document.createElement('p');
  line.className = 'share-words not-annotatable';
  line.dataset['aside'] = '';
  line.append(button);
  return button;
}

function moveBelow(button: HTMLElement, range: Range): void {
  const line = button.parentElement;
  const paragraph = textAround(range.endContainer) ?? textAround(range.startContainer);
  if (!line || !paragraph) return;
  if (paragraph.nextElementSibling !== line) paragraph.after(line);
  line.style.insetBlockStart = `${paragraph.offsetTop + paragraph.offsetHeight}px`;
  line.style.insetInlineStart = `${paragraph.offsetLeft}px`;
  line.style.inlineSize = `${paragraph.offsetWidth}px`;
}
