import { watchDay } from './reading-day.client.ts';

/**
 * What is chosen for paper: where the notes stand, which passages are marked, and how large the sheets are. The choice is
 * kept in the address (`?print=`, `?marks=`, `?paper=`) and answered by the style sheet.
 */
const choices = {
  print: ['beside', 'after', 'text'],
  marks: ['outcomes', 'everything'],
  paper: ['a4', 'letter'],
} as const;

/** Where paper is Letter and not A4, by Unicode CLDR (supplemental data, measurementData, paperSize). */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

const root = document.documentElement;
const edition = document.querySelector<HTMLElement>('.edition');
const form = document.querySelector<HTMLFormElement>('.control-line');
/** Only a style sheet can name the paper, and only for all pages alike. */
const pageSize = new CSSStyleSheet();

watchDay();
if (form) watchChoices(form);

function watchChoices(controls: HTMLFormElement): void {
  document.adoptedStyleSheets.push(pageSize);
  const asked = new URLSearchParams(location.search);
  const otherwise = { print: 'beside', marks: 'outcomes', paper: paperOfLocale() };
  for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
    const value = choices[name].find((each) => each === asked.get(name)) ?? otherwise[name];
    const field = controls.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
  }
  apply(controls);
  controls.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !(target.name in choices)) return;
    apply(controls);
    const address = new URL(location.href);
    address.searchParams.set(target.name, target.value);
    history.replaceState(history.state, '', address);
  });
  controls.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}

function apply(controls: HTMLFormElement): void {
  const chosen = new FormData(controls);
  const valueOf = (name: string): string => {
    const value = chosen.get(name);
    return typeof value === 'string' ? value : '';
  };
  root.dataset['print'] = valueOf('print');
  root.dataset['paper'] = valueOf('paper');
  const view = valueOf('print') === 'text' ? 'text' : valueOf('marks');
  if (edition && edition.dataset['view'] !== view) edition.dataset['view'] = view;
  pageSize.replaceSync(`@page { size: ${valueOf('paper') || 'auto'} }`);
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
