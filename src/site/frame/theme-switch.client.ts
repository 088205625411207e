import * as words from '../../i18n/en/frame.client.ts';

/** The button that turns day into night; without a choice the page follows the system. */
const button = document.querySelector<HTMLButtonElement>('button[data-theme-switch]');
const root = document.documentElement;

function isDark(): boolean {
  if (root.dataset['theme']) return root.dataset['theme'] === 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function label(): void {
  if (button) button.textContent = isDark() ? words.light : words.dark;
}

button?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('readout:theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  label();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
label();
if (button) button.hidden = false;
