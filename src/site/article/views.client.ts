import * as words from '../../i18n/en/article-page.client.ts';
import { piecesOf } from '../notes/passage-elements.client.ts';
import { all } from '../shared/dom.client.ts';

/*
 * How the page is shown: outcomes, everything or the text alone, and what is looked for among its passages. Both are kept
 * in the address, so that they can be shared. Without scripts the style sheet answers to the buttons of the views itself.
 */

const defaults: Readonly<Record<string, string>> = { view: 'outcomes', kind: '', voice: '', actor: '' };

export function watchViews(): void {
  const form = document.querySelector<HTMLFormElement>('.control-line');
  const reading = document.querySelector<HTMLElement>('[data-reading]');
  if (!form || !reading) return;
  const asked = new URLSearchParams(location.search);
  for (const [name, otherwise] of Object.entries(defaults)) choose(form, name, asked.get(name) ?? otherwise);
  const update = (): void => {
    const chosen = Object.fromEntries(Object.keys(defaults).map((name) => [name, valueOf(form, name)]));
    if (reading.dataset['view'] !== chosen['view']) reading.dataset['view'] = chosen['view'];
    find(reading, chosen);
  };
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !(target.name in defaults))
      return;
    update();
    const address = new URL(location.href);
    for (const [name, otherwise] of Object.entries(defaults)) {
      const value = valueOf(form, name);
      if (value === otherwise) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  update();
}

/** Chooses a view by its place among the three. */
export function showView(index: number): void {
  all<HTMLInputElement>('input[name="view"]')[index]?.click();
}

function choose(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof RadioNodeList || field instanceof HTMLSelectElement)) return;
  // The same again would have the whole page styled anew.
  if (field.value === value) return;
  field.value = value;
  if (field.value !== value) field.value = defaults[name] ?? '';
}

function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return (
    (field instanceof RadioNodeList || field instanceof HTMLSelectElement ? field.value : '') || (defaults[name] ?? '')
  );
}

/** Marks the passages that are looked for, and says how many there are. */
function find(reading: HTMLElement, { kind, voice, actor }: Readonly<Record<string, string>>): void {
  const finding = [kind, voice, actor].some(Boolean);
  if (!finding && !reading.classList.contains('finding')) return;
  reading.classList.toggle('finding', finding);
  for (const piece of all('.passage.found')) piece.classList.remove('found');
  const found = finding
    ? all('.note').filter(
        ({ id, dataset }) =>
          (!kind || piecesOf(passageOf(id))[0]?.classList.contains(kind) === true) &&
          (!voice || dataset['voice'] === voice) &&
          (!actor || (dataset['actors'] ?? '').split(' ').includes(actor)),
      )
    : [];
  for (const { id } of found) {
    for (const piece of piecesOf(passageOf(id))) piece.classList.add('found');
  }
  const said = document.querySelector('[data-found]');
  if (said) said.textContent = finding ? words.found({ passages: found.length }) : '';
}

function passageOf(noteId: string): string {
  return noteId.slice('note-'.length);
}
