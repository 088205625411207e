import { announce } from '../shared/dom.client.ts';

/** Puts a text on the clipboard, says so, and shows it for a moment on the button that was pressed. */
export async function copyText(text: string, said: string, button?: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(said, button);
  } catch {
    say('could not copy', button);
  }
}

const labels = new WeakMap<HTMLElement, string>();

function say(words: string, button: HTMLElement | undefined): void {
  announce(words);
  if (!button) return;
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  button.textContent = words;
  setTimeout(() => (button.textContent = label), 2000);
}
