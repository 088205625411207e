import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { readout } from '../support/built-site.ts';
import { makeLargeContent, writeLargeContent } from '../support/large-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('500 engagements and 100 promises: under 120 KB gzipped, and every fact in the text of the page', async () => {
  const folder = temporaryFolder();
  const content = makeLargeContent(500);
  writeLargeContent(join(folder, 'content'), content);
  const args = ['build', '--out', join(folder, 'site'), '--cache', join(folder, 'cache')];
  const built = await readout(args, { READOUT_CONTENT: join(folder, 'content') });
  expect(built).toMatchObject({ code: 0, stderr: '' });
  const html = readFileSync(join(folder, 'site/timeline/index.html'), 'utf8');
  expect(gzipSync(html, { level: 9 }).length / 1024).toBeLessThan(120);

  const lines = new Map(
    selectAll('.timeline-table tr[data-row]', fromHtml(html)).map((line) => [
      line.properties['dataRow'],
      toString(line),
    ]),
  );
  expect(lines.size).toBe(600);
  for (const { id, title, date, about } of content.engagements) {
    const line = lines.get(id);
    expect(line).toContain(title);
    expect(line).toContain(about);
    expect(line).toContain(date.slice(0, 4));
  }
  for (const { id, title } of content.promises) {
    const line = lines.get(`many-promises/${id}`);
    expect(line).toContain(title);
    expect(line).toContain('held');
  }
}, 240_000);
