import { noteIdOf, passageIdsAround } from '../notes/passage-elements.client.ts';
import { currentPassage, goTo, isWide, leave, light, viewShown } from './current-passage.client.ts';

/** Milliseconds until what is pointed at is lit, and until it is left. */
const pause = { in: 90, out: 250 };

/** Pointing at words lights up their note and the reverse; a press goes there. */
export function watchPointing(): void {
  const text = document.querySelector<HTMLElement>('.text');
  if (!text) return;
  let lit = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const point = (ids: readonly string[]): void => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () => {
        if (ids.join() === lit) return;
        lit = ids.join();
        light(ids);
      },
      ids.length > 0 ? pause.in : pause.out,
    );
  };
  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || viewShown() === 'text' || !(target instanceof Element)) return;
    if (target.closest('.peek')) return clearTimeout(waiting);
    point(idsAt(target));
  });
  text.addEventListener('pointerleave', () => point([]));
  text.addEventListener('click', press);
}

function idsAt(target: Element): readonly string[] {
  const ref = refIdOf(target);
  if (ref !== undefined) return [ref];
  const note = target.closest('.notes') ? noteIdOf(target) : undefined;
  return note === undefined ? passageIdsAround(target) : [note];
}

function press(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || viewShown() === 'text') return;
  const ref = refIdOf(target);
  if (ref !== undefined) {
    event.preventDefault();
    goTo([ref], { scroll: false });
    // Who came by the keyboard goes on from there.
    if (event.detail === 0) document.querySelector<HTMLElement>(`#note-${CSS.escape(ref)} > summary`)?.focus();
    return;
  }
  if (target.closest('a, button, summary, .notes') || getSelection()?.isCollapsed === false) return;
  const ids = passageIdsAround(target);
  if (ids.length === 0 || ids[0] === currentPassage()) {
    if (currentPassage() !== undefined && (ids.length > 0 || isWide.matches)) leave();
    return;
  }
  goTo(ids, { scroll: false });
}

/** The passage of a link to a note. */
function refIdOf(element: Element): string | undefined {
  return element.closest<HTMLAnchorElement>('.note-ref')?.hash.slice('#note-'.length);
}
