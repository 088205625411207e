import { toTextDirective } from '../../anchoring/text-fragment.ts';
import { readPageText } from './page-text.client.ts';

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
