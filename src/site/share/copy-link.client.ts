import * as words from '../../i18n/en/share.client.ts';
import { noteOf, piecesOf } from '../notes/passage-elements.client.ts';
import { announce } from '../shared/dom.client.ts';
import { copyText } from './clipboard.client.ts';
import { linkToWords } from './text-fragment-link.client.ts';

/** Puts the address of a passage in the text on the clipboard, with a text fragment of its words. */
export async function copyLink(id: string | undefined, button?: HTMLButtonElement): Promise<void> {
  const range = id && rangeOf(id);
  if (!range) return announce(words.noPassage);
  const target = button ?? noteOf(id)?.querySelector<HTMLButtonElement>('[data-copy-link]') ?? undefined;
  await copyText(linkToWords(id, range), words.linkCopied, target);
}

/** All words of a claim or a visit; of an actor's many mentions the first. */
function rangeOf(id: string): Range | undefined {
  const pieces = piecesOf(id);
  const first = pieces[0];
  const last = first?.classList.contains('actor') ? first : pieces.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}
