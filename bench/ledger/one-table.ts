import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { facetNames, facetValues } from '../../src/model/claim-facets.ts';
import type { ClaimIndexPart } from '../../src/model/claim-index.ts';
import { parseClaims } from '../../src/site/claims/claim-index.client.ts';

/** What filters the one table: every row is asked, and hidden or shown where it stands. */
const scriptOver = (tokens: readonly (readonly string[])[]): string => `
const tokens = ${JSON.stringify(tokens)};
const form = document.querySelector('[data-claim-filters]');
const rows = [...document.querySelectorAll('[data-claims] li[id]')].map((row, index) => ({ row, tokens: new Set(tokens[index]) }));
form.addEventListener('change', () => {
  const asked = [...form.querySelectorAll('select')].filter(({ value, name }) => value && name !== 'sort');
  let count = 0;
  for (const { row, tokens } of rows) {
    row.hidden = !asked.every(({ name, value }) => tokens.has(name + '=' + value));
    if (!row.hidden) count += 1;
  }
  document.querySelector('[data-claims-shown]').textContent = count + ' of ' + rows.length + ' claims';
});
`;

/** The peer: the first page of a built ledger with the rows of all its pages in one table, and a filter of the simplest kind. */
export function writeOneTable(site: string): void {
  const pages = readdirSync(join(site, 'claims'))
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
    .map((name) => readFileSync(join(site, 'claims', name, 'index.html'), 'utf8'));
  const first = readFileSync(join(site, 'claims/index.html'), 'utf8');
  const parts = readdirSync(join(site, 'claims/index'))
    .sort((a, b) => parseInt(a) - parseInt(b))
    .map((name) => JSON.parse(readFileSync(join(site, 'claims/index', name), 'utf8')) as ClaimIndexPart);
  const tokens = parts
    .flatMap((part) => parseClaims(part))
    .map((claim) => facetNames.flatMap((name) => facetValues(claim, name, '9999').map((value) => `${name}=${value}`)));
  const html = first
    .replace(/<script[^>]*>[^]*?<\/script>/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</div><p class="empty"', `${pages.map(rowsOf).join('')}$&`)
    .replace('</body>', `<script>${scriptOver(tokens)}</script></body>`);
  mkdirSync(join(site, 'one-table'), { recursive: true });
  writeFileSync(join(site, 'one-table/index.html'), html);
  const size = gzipSync(html, { level: 9 }).length / 1024;
  console.log(`one table: ${(html.length / 1024 / 1024).toFixed(1)} MB, ${size.toFixed(0)} KB gzipped`);
}

function rowsOf(html: string): string {
  return / data-claims>([^]*?)<\/div><script/.exec(html)?.[1] ?? '';
}
