import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPloverEvents } from '../../../src/export/timeline/plover-events.ts';
import { toTimelineCsv } from '../../../src/export/timeline/timeline-csv.ts';
import { makeTimelineSchema, toTimelineJson } from '../../../src/export/timeline/timeline-json.ts';
import { codePoint } from '../../support/code-points.ts';
import { library } from '../../timeline/timeline-fixture.ts';
import { exported, retitled, site } from './exported.ts';
import { runs } from '../../support/runs.ts';

const timeline = exported(library);
const ids = timeline.rows.map(({ id }) => id);
const anyText = fc.string({ unit: codePoint, minLength: 1, maxLength: 60 });

describe('toTimelineJson', () => {
  const schema: unknown = JSON.parse(makeTimelineSchema(site.schema, site.words.exporting));
  const validate = new Ajv2020({ validateFormats: false }).compile(schema as object);
  const document: unknown = JSON.parse(toTimelineJson(timeline));

  it('holds every row and keeps to its schema', () => {
    expect(document).toMatchObject({ $schema: site.schema, version: 1, rows: ids.map((id) => ({ id })) });
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a schema that refuses what is missing and what is too much', () => {
    const { asOf: _, ...rest } = document as { asOf: string };
    expect(validate(rest)).toBe(false);
    expect(validate({ ...(document as object), more: 1 })).toBe(false);
  });

  it('gives bounds only where there are days', () => {
    const { rows } = document as { rows: readonly { id: string; window?: unknown }[] };
    expect(rows.find(({ id }) => id === 'article/yellen-to-china')?.window).toEqual({
      edtf: '2023-06-21/..',
      earliest: '2023-06-21',
      words: 'from 21 June 2023 on',
    });
  });
});

describe('toTimelineCsv', () => {
  it('holds every row, one record a line', () => {
    const text = toTimelineCsv(timeline);
    expect(csvParse(text).map(({ id }) => id)).toEqual(ids);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives a spreadsheet no formula and loses no words, whatever they are', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `=${text}`),
        ),
        (title) => {
          const records = csvParse(toTimelineCsv(exported(retitled(library, title))));
          expect(records).toHaveLength(ids.length);
          for (const record of records) {
            const { lead_days: _, slip_days: __, ...cells } = record;
            expect(Object.values(cells).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
            expect(record['title']?.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(title.replaceAll(/\s+/g, ' ').trim());
          }
        },
      ),
      { numRuns: runs(150, 15) },
    );
  });
});

describe('toPloverEvents', () => {
  const records = (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('makes steps towards a meeting AGREE, and a lapse no event', () => {
    expect(records(toPloverEvents(timeline)).map(({ id, event, date }) => [id, event, date])).toEqual([
      ['article/qin-to-washington/2023-06-27-accepted', 'AGREE', '2023-06-27'],
    ]);
  });

  it('names the visiting side as actor and the other as recipient', () => {
    const engagements = new Map(
      [...library.engagements].map(([id, engagement]) => [
        id,
        { ...engagement, plover: { event: 'CONSULT' as const, mode: id === 'bali' ? 'multilateral' : 'visit' } },
      ]),
    );
    const found = records(toPloverEvents(exported({ ...library, engagements })));
    expect(found.find(({ id }) => id === 'yellen-beijing')).toMatchObject({
      date: '2023-07-06',
      enddate: '2023-07-09',
      date_edtf: '2023-07-06/2023-07-09',
      quad_code: 1,
      actor: [{ id: 'china', side: 'china' }],
      recipient: [{ id: 'united-states', side: 'united-states' }],
      cite_info: ['https://example.org/'],
    });
    expect(found.find(({ id }) => id === 'bali')).toMatchObject({ actor: [{ id: 'china' }, { id: 'united-states' }] });
  });
});
