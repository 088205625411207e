import { expect } from 'vitest';
import { timelinePath } from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import type { Page } from '../page.ts';
import { articlePath } from '../paths.ts';
import { bodyOf, headOf, passageIds } from './reading.ts';

export const withoutScriptsFeatures: readonly Feature[] = [
  {
    name: 'without scripts: notes open, and no control is shown that does nothing',
    async run({ open }) {
      const page = await open(articlePath, { scripts: false });
      expect(await page.sees('button'), 'buttons').toBe(false);
      const [first = ''] = await passageIds(page);
      await page.click(headOf(first));
      if (await readsNoscript(page)) await expect.poll(() => page.sees(bodyOf(first))).toBe(true);
    },
  },
  {
    name: 'without scripts: a link to a passage shows its note',
    async run({ open }) {
      const ids = await passageIds(await open(articlePath));
      const id = ids[Math.floor(ids.length / 2)] ?? '';
      const page = await open(`${articlePath}#${id}`, { scripts: false });
      await expect.poll(() => page.sees(headOf(id))).toBe(true);
    },
  },
  {
    name: 'without scripts: the timeline is drawn and says what it cannot do',
    async run({ open }) {
      const page = await open(timelinePath, { scripts: false });
      expect(await page.sees('.timeline-chart .strip')).toBe(true);
      if (await readsNoscript(page)) expect(await page.sees('.timeline-without-scripts')).toBe(true);
      expect(await page.sees('[data-zoom], .filters')).toBe(false);
    },
  },
];

/** WebKit runs the driver's scripts all the same, and so takes what is for a browser without any as mere text. */
async function readsNoscript(page: Page): Promise<boolean> {
  return (
    (await page.ask(() => getComputedStyle(document.querySelector('noscript') ?? document.body).display)) !== 'none'
  );
}
