import * as words from '../../i18n/en/share.client.ts';
import { showStates } from '../as-of/as-of-store.client.ts';
import { copyLink } from '../share/copy-link.client.ts';
import { all, byId } from '../shared/dom.client.ts';
import { noteIdOf } from '../notes/passage-elements.client.ts';

/** Gives a note what only an open one needs, before it is opened; the page need not say it twice, nor lay it out. */
export function watchNotes(): void {
  // Browsers open notes as well, to show what was looked for.
  for (const type of ['click', 'toggle']) {
    document.addEventListener(
      type,
      ({ target }) => {
        const note = target instanceof Element && target.closest<HTMLElement>('.note');
        if (note) complete(note);
      },
      true,
    );
  }
}

const completed = new WeakSet<HTMLElement>();

/**
 * Makes the body of a note of the words that readers without scripts see. Links its sources to where they are, says related
 * claims in place of their numbers, and adds what only scripts can do, and the way to its place in the argument.
 */
export function complete(note: HTMLElement): void {
  if (completed.has(note)) return;
  completed.add(note);
  makeBody(note);
  for (const link of all<HTMLAnchorElement>('.note-sources a', note)) {
    const listed = byId(link.hash.slice(1))?.querySelector('a');
    if (listed) link.href = listed.href;
  }
  for (const link of all<HTMLAnchorElement>('.relations a', note)) {
    const related = byId(link.hash.slice(1));
    if (related) makeBody(related);
    const statement = related?.querySelector('.note-statement')?.textContent;
    if (statement) link.textContent = statement.replace(/[.。]$/, '');
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['copyLink'] = '';
  button.textContent = words.copyLink;
  button.addEventListener('click', () => void copyLink(noteIdOf(note), button));
  const links = note.querySelector('.note-links');
  links?.append(' · ', button);
  const argument = document.querySelector<HTMLAnchorElement>('.further a[href$="/argument/"]');
  if (!argument || !note.dataset['voice']) return;
  const link = document.createElement('a');
  link.href = `${argument.pathname}#claim-${noteIdOf(note) ?? ''}`;
  link.textContent = words.argument;
  links?.append(' · ', link);
}

function makeBody(note: HTMLElement): void {
  const written = note.querySelector(':scope > noscript');
  if (!written) return;
  written.outerHTML = written.textContent;
  showStates(note);
}
