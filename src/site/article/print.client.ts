import * as words from '../../i18n/en/article-page.client.ts';
import { all } from '../shared/dom.client.ts';

/**
 * Printing: where the notes stand and on which paper. The choice is made in a dialog or in the address (`?print=`,
 * `?paper=`) and answered by the style sheet; without scripts the page prints with its notes beside the text.
 */
const choices = { print: ['beside', 'after', 'text'], paper: ['a4', 'letter'] } as const;
type Choice = keyof typeof choices;

/** Where paper is Letter and not A4, by Unicode CLDR (supplemental data, measurementData, paperSize). */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

const root = document.documentElement;
/** Only a style sheet can name the paper, and only for all pages alike. */
const pageSize = new CSSStyleSheet();

export function watchPrint(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#print');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  document.adoptedStyleSheets.push(pageSize);
  const asked = new URLSearchParams(location.search);
  choose('print', asked.get('print') ?? '', 'beside');
  choose('paper', asked.get('paper') ?? '', paperOfLocale());
  for (const name of ['print', 'paper'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = root.dataset[name] ?? '';
  }
  document.querySelector('[data-print-open]')?.addEventListener('click', () => dialog.showModal());
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isChoice(target.name)) return;
    choose(target.name, target.value);
    remember(target.name, target.value);
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'print') print();
  });
  addEventListener('beforeprint', prepare);
  addEventListener('afterprint', restore);
}

/** Takes a choice that there is, or else the other. */
function choose(name: Choice, value: string, otherwise = root.dataset[name]): void {
  root.dataset[name] = choices[name].find((each) => each === value) ?? otherwise ?? '';
  pageSize.replaceSync(`@page { size: ${root.dataset['paper'] ?? 'auto'} }`);
}

function isChoice(name: string): name is Choice {
  return name in choices;
}

function remember(name: Choice, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

function paperOfLocale(): string {
  return letterRegions.has(regionOf(navigator.language) ?? '') ? 'letter' : 'a4';
}

/** Not every browser names a locale by BCP 47: Chromium where no language is set says `en-US@posix`. */
function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}

let undo: (() => void)[] = [];

/** Sets the notes behind the text where that is asked for, and opens folds where the style sheet alone cannot. */
function prepare(): void {
  restore();
  if (!CSS.supports('selector(::details-content)')) {
    for (const fold of all<HTMLDetailsElement>('details:not([open])')) {
      fold.open = true;
      undo.push(() => (fold.open = false));
    }
  }
  if (root.dataset['print'] === 'after') setNotesAfter();
}

function setNotesAfter(): void {
  const section = document.createElement('section');
  section.className = 'notes-after';
  section.innerHTML = `<h2>${words.notes}</h2><div></div>`;
  for (const note of all('.text .note')) {
    const mark = document.createComment('note');
    note.replaceWith(mark);
    section.lastElementChild?.append(note);
    undo.push(() => mark.replaceWith(note));
  }
  document.querySelector('.text')?.after(section);
  undo.push(() => section.remove());
}

function restore(): void {
  for (const step of undo) step();
  undo = [];
}
