import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What filters the one table: every row is asked, and hidden or shown where it stands. */
const script = `
const form = document.querySelector('[data-ledger-filters]');
const rows = [...document.querySelectorAll('[data-ledger] tbody tr')].map((row) => ({
  row,
  tokens: new Set([
    ...row.dataset.facets.split(' '),
    'verdict=' + ((row.dataset.verdicts ?? '').split(' ').at(-1).split('=')[1] ?? 'none'),
  ]),
}));
form.addEventListener('change', () => {
  const asked = [...form.querySelectorAll('select')].filter(({ value, name }) => value && name !== 'sort');
  let count = 0;
  for (const { row, tokens } of rows) {
    row.hidden = !asked.every(({ name, value }) => tokens.has(name + '=' + value));
    if (!row.hidden) count += 1;
  }
  document.querySelector('[data-ledger-shown]').textContent = count + ' of ' + rows.length + ' claims';
});
form.hidden = false;`;

/** The peer: the first page of a built ledger with the rows of all its pages in one table, and a filter of the simplest kind. */
export function writeOneTable(site: string): void {
  const pages = readdirSync(join(site, 'claims'))
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(a) - Number(b))
    .map((name) => readFileSync(join(site, 'claims', name, 'index.html'), 'utf8'));
  const first = readFileSync(join(site, 'claims/index.html'), 'utf8');
  const html = first
    .replace(/<script[^>]*>[^]*?<\/script>/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</tbody></table></div><p class="empty"', `${pages.map(rowsOf).join('')}$&`)
    .replace('</body>', `<script>${script}</script></body>`);
  mkdirSync(join(site, 'one-table'), { recursive: true });
  writeFileSync(join(site, 'one-table/index.html'), html);
  const size = gzipSync(html, { level: 9 }).length / 1024;
  console.log(`one table: ${(html.length / 1024 / 1024).toFixed(1)} MB, ${size.toFixed(0)} KB gzipped`);
}

function rowsOf(html: string): string {
  return /<table data-ledger[^]*?<tbody>([^]*?)<\/tbody>/.exec(html)?.[1] ?? '';
}
