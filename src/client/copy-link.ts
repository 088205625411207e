import { announce, all } from './element.ts';
import { noteIdOf, noteOf } from './passages.ts';

/** Gives every note a button that copies its passage's address. */
export function addCopyButtons(): void {
  for (const links of all('.note .note-links')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['copyLink'] = '';
    button.textContent = 'copy link';
    button.addEventListener('click', () => void copyLink(noteIdOf(links), button));
    links.append(' · ', button);
  }
}

/** Puts the address of a passage's place in the text on the clipboard and says so. */
export async function copyLink(id: string | undefined, button?: HTMLButtonElement): Promise<void> {
  if (!id) return announce('Go to a passage first, then copy its link.');
  const address = new URL(location.href);
  address.search = '';
  address.hash = id;
  const target = button ?? noteOf(id)?.querySelector<HTMLButtonElement>('[data-copy-link]') ?? undefined;
  try {
    await navigator.clipboard.writeText(address.href);
    say(target, 'link copied');
  } catch {
    say(target, 'could not copy');
  }
}

function say(button: HTMLButtonElement | undefined, word: string): void {
  announce(word);
  if (!button) return;
  button.textContent = word;
  setTimeout(() => (button.textContent = 'copy link'), 2000);
}
