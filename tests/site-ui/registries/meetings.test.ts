import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { listMeetings } from '../../../src/site/registries/meetings.ts';
import type { EngagementRow } from '../../../src/timeline/engagement-row.ts';
import { edtf } from '../../timeline/timeline-fixture.ts';

const state = (id: string) => ({ id, name: id });
const person = (id: string, side: string) => ({ ...state(id), side: state(side) });

function row(
  id: string,
  date: string,
  participants: EngagementRow['participants'],
  engagementKind: EngagementRow['engagementKind'] = 'meeting',
): EngagementRow {
  return {
    kind: 'engagement',
    id,
    title: id,
    role: 'record',
    engagementKind,
    channel: 'diplomacy',
    date: edtf(date),
    about: '',
    participants,
    sources: [],
    settles: [],
  };
}

const rows = [
  row('one', '2023-06-18/2023-06-19', [person('anna', 'north'), person('bo', 'south'), person('cem', 'south')]),
  row('two', '2024-02', [person('anna', 'north'), person('bo', 'south')], 'call'),
  row('three', '2024-03-01', [person('anna', 'north'), person('bo', 'south')], 'statement'),
  row('four', '2024-04-01', [person('anna', 'north'), person('dora', 'north')]),
];

describe('listMeetings', () => {
  it('counts, by year, everybody who was there for another side', () => {
    const { years, sides, total } = listMeetings('anna', rows, desk);
    expect(years).toEqual([2023, 2024]);
    expect(total).toBe(2);
    expect(sides.map(({ side }) => side?.text)).toEqual(['south']);
    expect(sides[0]?.counterparts.map(({ name, total: met }) => [name.text, met])).toEqual([
      ['bo', 2],
      ['cem', 1],
    ]);
    expect(sides[0]?.counterparts[0]?.byYear.map((met) => met.map(({ text, path }) => [text, path]))).toEqual([
      [['18–19 June', '/engagements/one/']],
      [['February', '/engagements/two/']],
    ]);
  });

  it('leaves out the year under its head in the manner of every language', () => {
    const textsIn = (lang: string) =>
      listMeetings('anna', rows, { ...desk, lang })
        .sides[0]?.counterparts[0]?.byYear.flat()
        .map(({ text }) => text);
    expect(textsIn('zh')?.filter((text) => /20\d\d|年/.test(text))).toEqual([]);
    expect(textsIn('de')).toEqual(['18.–19. Juni', 'Februar']);
  });

  it('says the year of what goes on into the next, and of days that are not known', () => {
    const long = [
      row('five', '2023-12-30/2024-01-02', rows[0]?.participants ?? []),
      row('six', '2023', rows[0]?.participants ?? []),
    ];
    const [bo] = listMeetings('anna', long, desk).sides[0]?.counterparts ?? [];
    expect(bo?.byYear.flat().map(({ text }) => text)).toEqual(['30 December 2023 – 2 January 2024', '2023']);
  });

  it('takes a state for everybody who was there for it', () => {
    const { sides } = listMeetings('south', rows, desk);
    expect(sides.map(({ side }) => side?.text)).toEqual(['north']);
    expect(sides[0]?.counterparts.map(({ name, total }) => [name.text, total])).toEqual([['anna', 2]]);
  });

  it('counts neither statements nor those of the same side', () => {
    expect(listMeetings('dora', rows, desk)).toEqual({ years: [], sides: [], total: 0 });
  });
});
