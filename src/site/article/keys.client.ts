import * as words from '../../i18n/en/article-page.client.ts';
import { noteIdOf, noteOf, readingOrder } from '../notes/passage-elements.client.ts';
import { toggleAllNotes } from '../notes/toggle-notes.client.ts';
import { copyLink } from '../share/copy-link.client.ts';
import { copySelection } from '../share/share-selection.client.ts';
import { announce, byId } from '../shared/dom.client.ts';
import { currentPassage, goTo, leave } from './current-passage.client.ts';

const storageKey = 'readout:single-letter-keys';

const actions: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  n: toNoteAndBack,
  c: () => void (copySelection() || copyLink(currentPassage())),
  o: toggleAllNotes,
  '?': openHelp,
};

/** Single-letter keys, which can be switched off (WCAG 2.2, 2.1.4), and Escape. */
export function watchKeys(): void {
  const shortcuts = document.querySelector<HTMLInputElement>('input[data-shortcuts-switch]');
  if (shortcuts) {
    shortcuts.checked = read() !== 'off';
    shortcuts.addEventListener('change', () => write(shortcuts.checked ? 'on' : 'off'));
  }
  document.querySelector('[data-help-open]')?.addEventListener('click', openHelp);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') return leave();
    if (isTyping(event.target) || document.querySelector('dialog[open]') || shortcuts?.checked === false) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function step(by: 1 | -1): void {
  const order = readingOrder();
  const at = order.indexOf(currentPassage() ?? '');
  const next = order[at === -1 ? (by === 1 ? 0 : order.length - 1) : at + by];
  if (next) goTo(next, { focus: true });
  else announce(by === 1 ? words.lastPassage : words.firstPassage);
}

function toNoteAndBack(): void {
  const inNote = document.activeElement && noteIdOf(document.activeElement);
  if (inNote) return goTo(inNote, { focus: true });
  const id = currentPassage() ?? readingOrder()[0];
  if (!id) return;
  goTo(id, { scroll: false });
  noteOf(id)?.querySelector<HTMLElement>('summary, a')?.focus();
}

function openHelp(): void {
  const help = byId('help');
  if (help instanceof HTMLDialogElement) help.showModal();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=radio]), select, textarea, [contenteditable]')
  );
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(storageKey, value);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
