import { noteOf } from '../notes/passage-elements.client.ts';
import { all, words } from '../shared/dom.client.ts';

/**
 * Lenses. What kind to show is answered by the style sheet, from the radio buttons, and works without scripts; one
 * actor and one voice need the ids that notes carry. All three are kept in the address.
 */
export function watchLenses(): void {
  const form = document.querySelector<HTMLFormElement>('.lens-bar');
  if (!form) return;
  for (const extra of all('[data-needs-scripts]')) extra.hidden = false;
  restore(form);
  apply(form);
  form.addEventListener('change', () => {
    apply(form);
    remember(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

const defaults: Readonly<Record<string, string>> = { lens: 'all', actor: '', voice: '' };

function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of Object.keys(defaults)) {
    const value = asked.get(name);
    const field = form.elements.namedItem(name);
    if (value === null || !(field instanceof RadioNodeList || field instanceof HTMLSelectElement)) continue;
    field.value = value;
  }
}

function remember(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const [name, value] of chosen(form)) {
    if (value === (defaults[name] ?? '')) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

function apply(form: HTMLFormElement): void {
  const { actor = '', voice = '' } = Object.fromEntries(chosen(form));
  for (const note of all('.note')) {
    const shown =
      (actor === '' || words(note, 'actors').includes(actor)) && (voice === '' || note.dataset['voice'] === voice);
    note.classList.toggle('off', !shown);
  }
  for (const piece of all('.passage')) {
    const id = piece.dataset['passage'] ?? '';
    const shown = piece.classList.contains('actor')
      ? voice === '' && (actor === '' || id === actor)
      : !noteOf(id)?.classList.contains('off');
    piece.classList.toggle('off', !shown);
  }
}

function chosen(form: HTMLFormElement): [string, string][] {
  const data = new FormData(form);
  return Object.keys(defaults).map((name) => [name, textOf(data.get(name))]);
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
