import * as words from '../../i18n/en/article-page.client.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import { piecesOf } from '../notes/passage-elements.client.ts';
import { all } from '../shared/dom.client.ts';

/*
 * What follows from a day beside the states that the page carries: figures and lines in the text, and the tallies under
 * paragraphs. All of it is read from the notes, which are shown as of the day already.
 */

/** Follows the day, on the reading page and in the edition. */
export function watchDay(): void {
  document.addEventListener(dayEvent, follow);
  // The day that an address brings may be shown already.
  if (dayShown() !== undefined) follow();
}

function follow(): void {
  showInText();
  for (const fold of all('.fold')) countOutcomes(fold);
}

const outcomes = ':scope > :is(summary, .note-head) > .told-outcome';

/** The shape that a note shows of its own outcome; undefined where it has none yet. */
function outcomeOf(note: Element): Element | undefined {
  return note.querySelector(`${outcomes}:not([hidden]) > .result`) ?? undefined;
}

function showInText(): void {
  const refs = new Map(all<HTMLAnchorElement>('.note-ref').map((ref) => [ref.hash.slice(1), ref]));
  for (const note of all('.note')) {
    if (!note.querySelector(outcomes)) continue;
    const outcome = outcomeOf(note);
    const hidden = outcome === undefined;
    if (note.hidden !== hidden) {
      note.hidden = hidden;
      for (const piece of piecesOf(note.id.slice('note-'.length))) piece.classList.toggle('with-outcome', !hidden);
    }
    const teller = note.matches('.inner') ? note.closest('.entry')?.querySelector('.note') : undefined;
    const ref = refs.get(note.id);
    if (ref) showInRef(ref, outcome, !teller || outcomeOf(teller) !== undefined);
  }
  for (const entry of all('.entry')) entry.hidden = !entry.querySelector('.told-outcome:not([hidden])');
}

/** @param told whether the note of the claim that it lies in tells the outcome */
function showInRef(ref: HTMLAnchorElement, outcome: Element | undefined, told: boolean): void {
  ref.dataset['kind'] ??= ref.classList.contains('told') ? 'told' : ref.classList.contains('inner') ? 'inner' : '';
  const kind = ref.dataset['kind'] === 'told' && !told ? 'inner' : ref.dataset['kind'];
  const name = ['note-ref', outcome?.className ?? '', kind].filter(Boolean).join(' ');
  if (ref.className === name) return;
  ref.className = name;
  const said = outcome?.querySelector('.visually-hidden') ?? outcome;
  if (said) ref.ariaLabel = words.note({ number: ref.dataset['number'] ?? '', says: said.textContent });
}

function countOutcomes(fold: Element): void {
  const shown = all('.note', fold).flatMap((note) => outcomeOf(note) ?? []);
  for (const tally of all(':scope > summary > .result', fold)) {
    const [, shape = ''] = tally.classList;
    const count = shown.filter(({ classList }) => classList.contains(shape)).length;
    tally.textContent = String(count);
    tally.hidden = count === 0;
  }
}
