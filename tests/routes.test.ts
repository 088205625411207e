import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { routes } from '../src/routes.ts';

it('lists every page and endpoint of the site, each at the address that its file gives it', () => {
  const files = globSync('src/pages/**/*.{astro,ts}').map((file) => file.replaceAll('\\', '/'));
  const byFile = files.map((entrypoint) => ({ pattern: patternOf(entrypoint), entrypoint }));
  expect([...routes].sort(byEntrypoint)).toEqual(byFile.sort(byEntrypoint));
});

/** The address of a file by Astro's file-based routing. */
function patternOf(file: string): string {
  const path = file.replace(/^src\/pages/, '').replace(/\.(astro|ts)$/, '');
  return path.replace(/\/index$/, '') || '/';
}

function byEntrypoint(a: { readonly entrypoint: string }, b: { readonly entrypoint: string }): number {
  return a.entrypoint < b.entrypoint ? -1 : 1;
}
