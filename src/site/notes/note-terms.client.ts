import { dayEvent } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';

/*
 * Links the terms of an open note to their entries in the codebook. The passage's own page does so without scripts; here
 * the links of eighty notes would weigh more than all the rest that they are read with.
 */

/** Links the terms of every note that is opened, and again when the day changes. */
export function watchNoteTerms(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches('.note[open]')) linkTerms(target);
    },
    true,
  );
  document.addEventListener(dayEvent, linkAll);
  linkAll();
}

function linkAll(): void {
  for (const note of all('.note[open]')) linkTerms(note);
}

function linkTerms(note: HTMLElement): void {
  const method = document.querySelector<HTMLAnchorElement>('a[href$="/method/"]')?.href ?? '';
  const { look = '', voice, band } = note.dataset;
  const [kind = '', second = '', third = ''] = (note.querySelector('.note-heading')?.textContent ?? '').split(' · ');
  const result = note.querySelector<HTMLElement>('summary .result:not([hidden])');
  const told = (result?.textContent ?? '').split(',')[0]?.trim() ?? '';
  // The page writes the value where it is other than its label.
  const verdict = result?.dataset['value'] ?? told.replaceAll(' ', '-');
  const claim = voice !== undefined;
  const terms: readonly (readonly [string, string | undefined])[] = [
    [kind, claim ? `type-${look}` : `visit-${kind.trim()}`],
    [second, claim ? `voice-${voice}` : `basis-${second.trim()}`],
    [third, band && `likelihood-${band}`],
    [told, verdict && `${claim ? 'verdict' : 'outcome'}-${verdict}`],
  ];
  const line = document.createElement('p');
  line.className = 'note-links note-terms';
  for (const [label, entry] of terms) {
    if (!entry) continue;
    const link = document.createElement('a');
    link.href = `${method}#${entry}`;
    link.textContent = label.trim();
    line.append(line.hasChildNodes() ? ' · ' : 'Terms: ', link);
  }
  note.querySelector('.note-terms')?.remove();
  note.querySelector('.note-body')?.append(line);
}
