import { setTimeout } from 'node:timers/promises';
import { settled } from '../support/settled.ts';
import type { Point, Reader, Tab } from './engine.ts';

/**
 * A page in the hands of a reader: pointer and keys act where a reader would, on what can be seen. Its scripts are at work
 * once it has loaded.
 */
export interface Page extends Omit<Tab, 'evaluate' | 'tap'> {
  /** What a function finds in the page. It runs there: it knows its arguments and nothing around it. */
  ask<Args extends readonly Json[], Value>(
    inPage: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** The middle of the first thing in sight that a selector finds, scrolled into view; waits until there is one. */
  find(selector: string): Promise<Point>;
  hover(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  tap(selector: string): Promise<void>;
  /** Presses the pointer at one point and lets go of it at another. */
  drag(from: Point, to: Point): Promise<void>;
  focus(selector: string): Promise<void>;
  /** Chooses the n-th option of a select, counted from 0, by the keyboard. */
  choose(selector: string, place: number): Promise<void>;
  /** Whether anything that a selector finds is rendered and visible. */
  sees(selector: string): Promise<boolean>;
  /** The text that an act puts on the clipboard, as a reader gets it: pasted into a field. */
  copied(act: () => Promise<void>): Promise<string>;
  /** Path, query and fragment of the address. */
  address(): Promise<string>;
}

type Json = string | number | boolean | null | readonly Json[];

/** How long a reader waits for what a page does at once, in milliseconds. */
const patience = 15_000;

export function makePage(tab: Tab, { scripts }: Pick<Reader, 'scripts'>): Page {
  const ask: Page['ask'] = (inPage, ...args) =>
    tab.evaluate(`(${String(inPage)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  const settle = async (): Promise<void> => {
    if (scripts) await ask(settled);
  };
  const find = async (selector: string): Promise<Point> => {
    const place = await until(() => ask(bringIntoView, selector), `${selector} to be in sight`);
    // The engine scrolls at its next frame.
    await setTimeout(50);
    return place;
  };
  const press = async (point: Point): Promise<void> => {
    await tab.move(point);
    await tab.down();
    await tab.up();
  };
  const focus = (selector: string): Promise<void> => ask(focusFirst, selector);
  const paste = async (): Promise<string> => {
    await ask(addField, '');
    await tab.press('Control', 'v');
    return ask(takeField);
  };
  return {
    ...tab,
    async goto(url) {
      await tab.goto(url);
      await settle();
    },
    async reload() {
      await tab.reload();
      await settle();
    },
    ask,
    find,
    focus,
    hover: async (selector) => tab.move(await find(selector)),
    click: async (selector) => press(await find(selector)),
    tap: async (selector) => tab.tap(await find(selector)),
    async drag(from, to) {
      await tab.move(from);
      await tab.down();
      // One way in several moves, as a hand makes it.
      for (const part of [0.25, 0.5, 0.75, 1])
        await tab.move({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
      await tab.up();
    },
    async choose(selector, place) {
      await focus(selector);
      const chosen = await ask(
        (found: string) => document.querySelector<HTMLSelectElement>(found)?.selectedIndex,
        selector,
      );
      const steps = place - (chosen ?? 0);
      for (let step = 0; step < Math.abs(steps); step += 1) await tab.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    sees: (selector) => ask(isInSight, selector),
    async copied(act) {
      // What was copied before must not pass for what is copied now.
      const before = `nothing was copied (${crypto.randomUUID()})`;
      await ask(addField, before);
      await tab.press('Control', 'c');
      await ask(takeField);
      await act();
      return until(async () => {
        const text = await paste();
        return text === before ? undefined : text;
      }, 'something to be copied');
    },
    address: () => ask(() => location.pathname + location.search + location.hash),
  };
}

/** What is asked for, as soon as it is there. */
async function until<Value>(ask: () => Promise<Value | null | undefined>, awaited: string): Promise<Value> {
  for (const start = performance.now(); performance.now() - start < patience; await setTimeout(50)) {
    const value = await ask();
    if (value !== null && value !== undefined) return value;
  }
  throw new Error(`Waited in vain for ${awaited}`);
}

/* From here on, everything runs in the page. */

function bringIntoView(selector: string): Point | undefined {
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.getClientRects().length === 0) continue;
    const view = element.getBoundingClientRect();
    if (view.top < 0 || view.bottom > innerHeight || view.left < 0 || view.right > innerWidth)
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // Of words that run over several lines and around others, the middle of the first line of their own.
    const own = [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
    const range = document.createRange();
    range.selectNodeContents(own ?? element);
    const [line] = own ? range.getClientRects() : element.getClientRects();
    if (line) return { x: Math.round(line.left + line.width / 2), y: Math.round(line.top + line.height / 2) };
  }
  return undefined;
}

function isInSight(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
}

function focusFirst(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  element.focus();
}

/** A field of the test's own, focused and with all of its text selected. */
function addField(text: string): void {
  const field = document.createElement('textarea');
  field.id = 'test-field';
  field.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
}

function takeField(): string {
  const field = document.querySelector<HTMLTextAreaElement>('#test-field');
  field?.remove();
  return field?.value ?? '';
}
