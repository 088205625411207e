import * as words from '../../i18n/en/clipboard.client.ts';
import { announce } from '../shared/dom.client.ts';

/** Puts a text on the clipboard, says so, and shows it for a moment on the button that was pressed. */
export async function copyText(text: string, said: string, button?: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(said, button);
  } catch {
    say(words.couldNotCopy, button);
  }
}

const labels = new WeakMap<HTMLElement, string>();

function say(sentence: string, button: HTMLElement | undefined): void {
  announce(sentence);
  if (!button) return;
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  button.textContent = sentence;
  setTimeout(() => (button.textContent = label), 2000);
}
