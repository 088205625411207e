import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { builtSite, siteUnderBase } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

const site = await readBuiltSite(builtSite.folder);
const pages = site.pages.filter(({ tree }) => selectAll('.take-away a[href$="timeline.ics"]', tree).length > 0);
const ajv = new Ajv2020({ validateFormats: false });
const validate = ajv.compile(JSON.parse(read('/data/timeline.schema.json')) as object);

it('the site, every article with promises and every actor with a part have files', () => {
  const files = pages.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['timeline/index.html', 'actors/yellen/index.html']));
  expect(files).toContain('articles/re-engagement-after-beijing/edition/index.html');
});

describe.each(pages)('the timeline of $file', ({ tree }) => {
  const links = selectAll('.take-away a[type]', tree).map(({ properties }) => String(properties['href']));
  const text = (ending: string): string => read(links.find((link) => link.endsWith(ending)) ?? ending);
  const table = idsIn(selectAll('.timeline-table tr[data-row]', tree));
  const json = JSON.parse(text('.json')) as { rows: { id: string; url: string; title: string }[] };

  it('has rows', () => {
    expect(table.length).toBeGreaterThan(0);
    expect(new Set(table).size).toBe(table.length);
  });

  it('names the same rows in drawing, JSON and CSV as in the table', () => {
    const drawn = new Set(idsIn(selectAll('.timeline-chart [data-row]', tree)));
    expect([...drawn].sort()).toEqual([...table].sort());
    expect(json.rows.map(({ id }) => id).sort()).toEqual([...table].sort());
    expect(csvParse(text('.csv')).map(({ id }) => id)).toEqual(json.rows.map(({ id }) => id));
    const drawing = fromHtml(text('.svg').replace(/^<\?xml.*\?>/, ''), { fragment: true, space: 'svg' });
    expect(idsIn(selectAll('[data-row]', drawing)).sort()).toEqual([...table].sort());
  });

  it('has in its calendar each row that has bounds, and names the others', () => {
    const calendar = ICAL.Component.fromString(text('.ics'));
    const urls = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('url')));
    const [inside, outside] = [true, false].map((is) => json.rows.filter(({ url }) => urls.includes(url) === is));
    expect(inside?.map(({ url }) => url)).toEqual(urls);
    const described = nodeIcal.sync.parseICS(text('.ics'));
    expect(Object.values(described).filter((each) => each?.type === 'VEVENT')).toHaveLength(urls.length);
    const said = String(calendar.getFirstPropertyValue('x-wr-caldesc') ?? '');
    for (const { title } of outside ?? []) expect(said).toContain(title.replaceAll(/[,;]/g, String.raw`\$&`));
  });

  it('keeps in JSON to the schema that the site publishes', () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a picture', () => {
    const [path = ''] = links.filter((link) => link.endsWith('.png'));
    expect(readFileSync(join(builtSite.folder, path)).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('JSON-LD', () => {
  const documents = site.pages.flatMap(({ file, tree }) =>
    selectAll('script[type="application/ld+json"]', tree).map((script) => ({
      file,
      document: JSON.parse(toString(script)) as Readonly<Record<string, string>>,
    })),
  );

  it('stands on every engagement page and says that the event is on', () => {
    const engagements = site.pages.filter(({ file }) => /^engagements\/[^/]+\/index/.test(file));
    const found = documents.filter(({ file }) => file.startsWith('engagements/'));
    expect(found.map(({ file }) => file).sort()).toEqual(engagements.map(({ file }) => file).sort());
    expect(new Set(found.map(({ document }) => document['eventStatus']))).toEqual(
      new Set(['https://schema.org/EventScheduled']),
    );
  });

  it('says of a promise that lapsed that it is cancelled', () => {
    const lapsed = documents.find(({ file }) => file.includes('/qin-to-washington/'));
    expect(lapsed?.document).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventCancelled' });
  });
});

it('files under a base path lead to pages under it', () => {
  const { base, folder } = siteUnderBase;
  const { rows } = JSON.parse(readFileSync(join(folder, 'data/timeline.json'), 'utf8')) as { rows: { url: string }[] };
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ url }) => !new URL(url).pathname.startsWith(base))).toEqual([]);
});

function idsIn(elements: ReturnType<typeof selectAll>): string[] {
  return elements.map(({ properties }) => String(properties['dataRow']));
}

function read(path: string): string {
  return readFileSync(join(builtSite.folder, path), 'utf8');
}
