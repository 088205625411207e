import { noteIdOf, passageIdOf, passageIdsAround } from '../notes/passage-elements.client.ts';
import { all } from '../shared/dom.client.ts';
import { currentPassage, goTo, light } from './current-passage.client.ts';

/** Pointing at words lights up their note and the reverse; a press goes there. */
export function watchPointing(): void {
  const reading = document.querySelector<HTMLElement>('[data-reading]');
  if (!reading) return;
  let lit: string | undefined;
  const lightUp = (id: string | undefined): void => {
    if (id === lit) return;
    if (lit) light(lit, false);
    if (id) light(id, true);
    lit = id;
  };
  const idAt = (target: EventTarget | null): string | undefined =>
    target instanceof Element ? (refIdOf(target) ?? passageIdOf(target) ?? noteIdOf(target)) : undefined;
  reading.addEventListener('pointerover', (event) => lightUp(idAt(event.target)));
  reading.addEventListener('pointerleave', () => lightUp(undefined));
  reading.addEventListener('focusin', (event) => lightUp(idAt(event.target)));
  reading.addEventListener('click', press);
  for (const ref of all('.note-ref')) ref.addEventListener('click', followRef);
}

/** Pressing the same words again goes outward, so that nested passages are all within reach. */
function press(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('a, button, summary, select, input')) return;
  if (getSelection()?.isCollapsed === false) return;
  const around = passageIdsAround(event.target);
  if (around.length === 0) return;
  const at = around.indexOf(currentPassage() ?? '');
  goTo(around[(at + 1) % around.length] ?? '', { scroll: false });
}

function followRef(event: MouseEvent): void {
  const link = event.currentTarget;
  const id = link instanceof Element ? refIdOf(link) : undefined;
  if (!id) return;
  event.preventDefault();
  goTo(id, { scroll: false });
  document.querySelector<HTMLElement>(`#note-${CSS.escape(id)} :is(summary, a)`)?.focus();
}

/** The passage of a link to a note, which may stand in the words of another that ends with it. */
function refIdOf(element: Element): string | undefined {
  return element.closest<HTMLAnchorElement>('.note-ref')?.hash.slice('#note-'.length);
}
