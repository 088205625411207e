import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { article, library } from '../support/fixture-library.ts';

const html = readFileSync(join(builtSite.folder, 'timeline/index.html'), 'utf8');

// With 600 rows: large-timeline.long.test.ts.
it('the page of the timeline tells every fact in its text, and stays small', () => {
  const rows = selectAll('.timeline-table tr[data-row]', fromHtml(html));
  const lines = new Map(rows.map((row) => [row.properties['dataRow'], toString(row)]));
  expect(lines.size).toBeGreaterThan(20);
  for (const { id, title, about } of library.engagements.values()) {
    if (!lines.has(id)) continue;
    expect(lines.get(id)).toContain(title);
    expect(lines.get(id)).toContain(about);
  }
  for (const { id, title } of article.announcements) expect(lines.get(`${article.slug}/${id}`)).toContain(title);
  expect(gzipSync(html, { level: 9 }).length / 1024).toBeLessThan(120);
});
