import * as words from '../../i18n/en/article-page.client.ts';
import { noteOf, piecesOf } from '../notes/passage-elements.client.ts';
import { all, announce, byId } from '../shared/dom.client.ts';
import { complete } from './open-notes.client.ts';

/**
 * Which passages are shown with their notes. Those that the reader points at are lit; those that the reader went to are
 * current until others are chosen. Of passages that lie in each other all are shown, names only where nothing else is.
 */

/** Wide enough for notes beside the text. */
export const isWide = matchMedia('(width >= 60rem)');

const reading = document.querySelector<HTMLElement>('[data-reading]');

let current: readonly string[] = [];
/** The note that was opened for them. */
let opened: HTMLDetailsElement | undefined;

/** The innermost passage that the reader is at. */
export function currentPassage(): string | undefined {
  return current[0];
}

export function viewShown(): string {
  return reading?.dataset['view'] ?? '';
}

/** Lights passages and their notes, until others are lit; the current ones come back when none is. */
export function light(ids: readonly string[]): void {
  clear('lit');
  show(ids, 'lit');
  if (ids.length === 0 && current.length > 0) show(current, 'current');
}

/** Goes to passages, the innermost first: marks them, opens their note, and keeps the address in step. */
export function goTo(
  ids: readonly string[],
  { scroll = true, focus = false, arrived = false, open = true } = {},
): void {
  const [first] = piecesOf(ids[0] ?? '');
  if (!first) return leave();
  release();
  current = ids;
  show(ids, 'current');
  const note = noteToOpen(ids);
  if (isWide.matches) {
    if (open && note instanceof HTMLDetailsElement && !note.open) {
      opened = note;
      complete(note);
      note.open = true;
    }
  } else if (viewShown() !== 'everything') pick(ids, first, arrived);
  history.replaceState(history.state, '', `#${ids[0]}`);
  if (scroll) first.scrollIntoView({ block: 'center', behavior: 'auto' });
  if (focus) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
}

/** Lets go of the passages. */
export function leave(): void {
  release();
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
}

function release(): void {
  clear('lit');
  clear('current');
  current = [];
  if (opened) opened.open = false;
  opened = undefined;
  for (const fold of all<HTMLDetailsElement>('.picking')) {
    fold.classList.remove('picking', 'arrived');
    fold.open = false;
  }
}

/** Of notes within each other the outermost, which tells of the others. */
function noteToOpen(ids: readonly string[]): HTMLElement | undefined {
  const notes = ids.flatMap((id) => noteOf(id) ?? []);
  return notes.findLast((note) => note.matches('.note:not(.inner)')) ?? notes[0];
}

function clear(name: 'lit' | 'current'): void {
  for (const element of all(`.${name}, .with-lit`)) element.classList.remove(name, 'with-lit');
  for (const rest of all<HTMLDetailsElement>('.peek')) {
    rest.classList.remove('peek');
    rest.open = false;
  }
  for (const entry of all('.behind')) entry.classList.remove('behind');
  reading?.classList.remove('peeking');
}

function show(ids: readonly string[], name: 'lit' | 'current'): void {
  const shown = ids.filter((id) => noteOf(id)?.matches('.note'));
  for (const id of shown.length > 0 ? shown : ids) {
    const pieces = piecesOf(id);
    const note = noteOf(id);
    for (const element of [...pieces, note]) element?.classList.add(name);
    note?.closest('.entry, .named')?.classList.add('with-lit');
    if (note && isWide.matches && viewShown() === 'outcomes') peek(note, pieces[0], name === 'current');
  }
}

/** Shows a note that waits behind its number alone, at the line of its words; those that it would cover step back. */
function peek(note: HTMLElement, words: HTMLElement | undefined, chosen: boolean): void {
  const rest = note.closest<HTMLDetailsElement>('.rest');
  if (!rest || (rest.open && !rest.classList.contains('peek'))) return;
  const names = note.closest<HTMLElement>('.named');
  if (names && !chosen) return;
  if (names) {
    names.style.setProperty('--line', '--name');
    for (const other of all('.passage.actor')) other.style.removeProperty('anchor-name');
    words?.style.setProperty('anchor-name', '--name');
  }
  (names ?? note).classList.add('lit');
  rest.classList.add('peek');
  rest.open = true;
  reading?.classList.add('peeking');
  requestAnimationFrame(() => {
    const { top, bottom } = (names ?? note).getBoundingClientRect();
    const entries = all('.entry:not(.with-lit)').map((entry) => ({ entry, box: entry.getBoundingClientRect() }));
    for (const { entry, box } of entries) {
      entry.classList.toggle('behind', box.bottom > top - 8 && box.top < bottom + 8);
    }
  });
}

/** On a narrow screen: the notes of these passages alone, on the lower edge while their paragraph is read. */
function pick(ids: readonly string[], first: HTMLElement, arrived: boolean): void {
  const block = first.closest('.block');
  const fold = block?.querySelector<HTMLDetailsElement>('.fold');
  if (!block || !fold) return;
  fold.classList.add('picking');
  fold.classList.toggle('arrived', arrived);
  fold.open = true;
  for (const id of ids) {
    const rest = noteOf(id)?.closest<HTMLDetailsElement>('.rest');
    if (rest) rest.open = true;
  }
  closeButton ??= makeCloseButton();
  fold.querySelector('summary')?.after(closeButton);
  if (!arrived) return;
  // Once its paragraph is out of sight, nothing in sight is moved when the note takes its place below it.
  const watch = new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting !== false) return;
    fold.classList.remove('arrived');
    watch.disconnect();
  });
  watch.observe(block);
}

let closeButton: HTMLButtonElement | undefined;

function makeCloseButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = words.close;
  button.addEventListener('click', leave);
  return button;
}

/** Whoever comes by a link finds the words marked and the note open; going back to the bare page lets go of them. */
function arrive(): void {
  const id = idOf(location.hash);
  if (id === '') return leave();
  const target = byId(id);
  const passage = target?.closest<HTMLElement>('.passage')?.dataset['passage'] ?? id.replace(/^note-/, '');
  if (piecesOf(passage).length > 0) {
    // The browser has gone to words by itself; to a note it cannot where that is folded.
    return goTo([passage], { focus: true, arrived: true, scroll: id.startsWith('note-') || !isWide.matches });
  }
  if (!target) return announce(words.unknown);
  // Where a text fragment found its words, they are marked and not the paragraph around them.
  if (target.matches('[data-article-text]:target')) target.classList.add('current');
}

export function watchArrival(): void {
  if (location.hash) arrive();
  addEventListener('hashchange', arrive);
  // Chromium and WebKit may know what `:target` is only when the page has loaded.
  addEventListener('load', () => requestAnimationFrame(arriveLate));
}

/** Marks what could not be marked before, unless the reader has gone on. */
function arriveLate(): void {
  if (location.hash && !document.querySelector('.current')) arrive();
}

/** The id in a fragment. A browser without text fragments leaves their directive in it. */
function idOf(hash: string): string {
  const id = hash.slice(1).split(':~:')[0] ?? '';
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
