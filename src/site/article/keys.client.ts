import * as words from '../../i18n/en/article-page.client.ts';
import { idsOf, noteIdOf, noteOf, piecesOf } from '../notes/passage-elements.client.ts';
import { copyLink } from '../share/copy-link.client.ts';
import { copySelection } from '../share/share-selection.client.ts';
import { announce, byId } from '../shared/dom.client.ts';
import { currentPassage, goTo, leave, viewShown } from './current-passage.client.ts';
import { showView } from './views.client.ts';

const storageKey = 'readout:single-letter-keys';

const actions: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  n: toNoteAndBack,
  c: () => void (copySelection() || copyLink(currentPassage())),
  1: () => showView(0),
  2: () => showView(1),
  3: () => showView(2),
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

/** Through the passages that the view shows; at first to the next one on the screen. */
function step(by: 1 | -1): void {
  const order = stops();
  const at = order.indexOf(currentPassage() ?? '');
  const next = order[at === -1 ? nearest(order, by) : at + by];
  if (next) goTo([next], { focus: true, open: false });
  else announce(by === 1 ? words.lastPassage : words.firstPassage);
}

function stops(): readonly string[] {
  if (document.querySelector('.finding')) return idsOf('.passage.found');
  return idsOf(viewShown() === 'everything' ? '.passage:is(.claim, .visit)' : '.passage.with-outcome');
}

/** Place of the first passage below the upper third of the screen, or of the one before it. */
function nearest(order: readonly string[], by: 1 | -1): number {
  const line = innerHeight * 0.3;
  const below = order.findIndex((id) => (piecesOf(id)[0]?.getBoundingClientRect().top ?? 0) > line);
  if (below === -1) return order.length - 1;
  return by === 1 ? below : Math.max(0, below - 1);
}

function toNoteAndBack(): void {
  const inNote = document.activeElement?.closest('.notes') ? noteIdOf(document.activeElement) : undefined;
  if (inNote) return goTo([inNote], { focus: true });
  const id = currentPassage() ?? stops()[0];
  if (!id) return;
  goTo([id], { scroll: false });
  const note = noteOf(id);
  (note?.querySelector<HTMLElement>('summary') ?? note)?.focus();
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
