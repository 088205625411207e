import * as words from '../../i18n/en/notes.client.ts';
import { all, announce } from '../shared/dom.client.ts';

const button = () => document.querySelector<HTMLButtonElement>('[data-open-all]');
const composed = new Map<HTMLDetailsElement, boolean>();
let allOpen = false;

/** Opens every note, or puts them back as the page composed them. */
export function toggleAllNotes(): void {
  allOpen = !allOpen;
  for (const fold of all<HTMLDetailsElement>('details:is(.note, .notes-fold)')) {
    if (allOpen) composed.set(fold, fold.open);
    fold.open = allOpen || (composed.get(fold) ?? false);
  }
  const toggle = button();
  if (toggle) toggle.textContent = allOpen ? words.fold : words.openAll;
  announce(allOpen ? words.opened : words.folded);
}

export function watchOpenAll(): void {
  button()?.addEventListener('click', toggleAllNotes);
}
