/**
 * Runs in a page: the words that it shows within an element. What has not been laid out yet because it is off the screen
 * (`content-visibility: auto`) counts as shown; without this an engine leaves it out or not, as its last frame went.
 */
export function shownText(selector: string): string {
  const whole = new CSSStyleSheet();
  whole.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(whole);
  const text = document.querySelector<HTMLElement>(selector)?.innerText ?? '';
  document.adoptedStyleSheets.pop();
  return text;
}
