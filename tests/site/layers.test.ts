import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { rulesOf } from '../support/css-rules.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

const { pages } = await readBuiltSite(builtSite.folder);
const sheets = pages.map(({ file, tree }) => ({
  file,
  styles: selectAll('style, link[rel="stylesheet"]', tree).map(
    (it) => it.properties['href']?.toString() ?? toString(it),
  ),
}));
const order = rulesOf(sheets[0]?.styles[0] ?? '').map(({ head }) => head);

it('names the layers of styles before any sheet of a page', () => {
  expect(order).toHaveLength(1);
  expect(sheets.filter(({ styles }) => styles[0] !== `${order[0]};`).map(({ file }) => file)).toEqual([]);
});

it('puts all that a page loads in those layers, but for the fonts', () => {
  const layers = order.flatMap((head) => head.replace('@layer ', '').split(','));
  const loaded = new Set(sheets.flatMap(({ styles }) => styles.slice(1)));
  const outside = [...loaded].flatMap((style) =>
    rulesOf(style.startsWith('/') ? readFileSync(join(builtSite.folder, style), 'utf8') : style).filter(
      ({ head, within }) =>
        !layers.some((name) => head === `@layer ${name}`) && head !== '@font-face' && !within.startsWith('--font-'),
    ),
  );
  expect(layers.length).toBeGreaterThan(1);
  expect(outside).toEqual([]);
});

it('gives lines under words by longhands: of the shorthand with a thickness or a style WebKit before 26.2 draws none', () => {
  const loaded = [...new Set(sheets.flatMap(({ styles }) => styles.slice(1)))];
  const given = loaded.flatMap((style) => {
    const css = style.startsWith('/') ? readFileSync(join(builtSite.folder, style), 'utf8') : style;
    return [...css.matchAll(/text-decoration:\s*([^;}]*)/g)].map(([, value = '']) => value.trim());
  });
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((value) => !['none', 'underline', 'inherit'].includes(value))).toEqual([]);
});
