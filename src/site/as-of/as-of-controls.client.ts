import * as words from '../../i18n/en/as-of.client.ts';
import type { Day } from '../../model/day.ts';
import { isoDay, parseDay } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { all, announce } from '../shared/dom.client.ts';
import { findChangeDay, readDay, writeDay } from './as-of-param.client.ts';
import { showDay } from './as-of-store.client.ts';

/*
 * Turns a page back to what was known on a day. The page holds every state already; which day is shown is kept in the
 * address, so that it can be shared.
 */

/** Milliseconds for which a day stays while the days are played. */
const dwell = 1000;

const controls = document.querySelector<HTMLElement>('[data-as-of]');
const range = controls?.querySelector<HTMLInputElement>('[data-as-of-stop]');
const date = controls?.querySelector<HTMLInputElement>('[data-as-of-date]');
const play = controls?.querySelector<HTMLButtonElement>('[data-as-of-play]');
const newest = controls?.querySelector<HTMLButtonElement>('[data-as-of-newest]');
if (controls && range && date && play && newest) watch({ controls, range, date, play, newest });

interface Controls {
  /** Says the change days. */
  readonly controls: HTMLElement;
  readonly range: HTMLInputElement;
  readonly date: HTMLInputElement;
  readonly play: HTMLButtonElement;
  readonly newest: HTMLButtonElement;
}

function watch({ controls, range, date, play, newest }: Controls): void {
  const changeDays = (controls.dataset['asOf'] ?? '').split(' ').flatMap((day) => parseDay(day) ?? []);
  const last = changeDays.at(-1) ?? 0;
  const stepwise = matchMedia('(prefers-reduced-motion: reduce)');
  let shown = readDay(location.search, changeDays);
  let timer: number | undefined;
  const dayInWords = (): string => formatDay(shown, document.documentElement.lang);

  const show = (day: Day): void => {
    shown = day;
    showDay(day);
    range.value = String(findChangeDay(changeDays, day));
    range.setAttribute('aria-valuetext', dayInWords());
    date.value = isoDay(day);
    newest.hidden = day === last;
    document.documentElement.classList.toggle('past', day !== last);
    for (const link of all<HTMLAnchorElement>('a[data-keeps-day]'))
      link.search = writeDay(link.search, day, changeDays);
  };
  const choose = (day: Day): void => {
    show(day);
    history.replaceState(
      history.state,
      '',
      location.pathname + writeDay(location.search, day, changeDays) + location.hash,
    );
  };
  const labelPlay = (): void => {
    play.textContent = timer !== undefined ? words.pause : stepwise.matches ? words.nextDay : words.play;
  };
  const pause = (): void => {
    window.clearInterval(timer);
    timer = undefined;
    labelPlay();
  };
  /** To the next change day; from the last to the first. */
  const step = (): void => {
    choose((shown === last ? changeDays[0] : changeDays[findChangeDay(changeDays, shown) + 1]) ?? last);
    if (shown === last) pause();
  };

  range.addEventListener('input', () => {
    pause();
    choose(changeDays[range.valueAsNumber] ?? last);
  });
  date.addEventListener('change', () => {
    pause();
    if (date.validity.valid && date.value) choose(parseDay(date.value) ?? shown);
  });
  newest.addEventListener('click', () => {
    pause();
    choose(last);
    range.focus();
  });
  play.addEventListener('click', () => {
    if (timer !== undefined) return pause();
    step();
    if (stepwise.matches) announce(words.shown({ day: dayInWords() }));
    else timer = window.setInterval(step, dwell);
    labelPlay();
  });
  stepwise.addEventListener('change', pause);
  // The first day to be written takes much longer than all others: it is written before one is asked for.
  controls.closest('details')?.addEventListener('toggle', () => dayInWords());
  controls.closest('form')?.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('popstate', () => show(readDay(location.search, changeDays)));

  controls.hidden = false;
  labelPlay();
  if (shown !== last) show(shown);
}
