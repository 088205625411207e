import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { toText } from '../../src/i18n/sentence.ts';
import type { AnnouncementStatus } from '../../src/model/announcement-status.ts';
import type { Verdict } from '../../src/model/vocabulary.ts';

const { record } = desk;
const tally = <Key extends string>(all: number, counts: Partial<Record<Key, number>>) => ({
  all,
  by: (Object.entries(counts) as [Key, number][]).map(([key, count]) => ({ key, count })),
});
const forecasts = (all: number, counts: Partial<Record<Verdict, number>>, articles?: number) =>
  toText(record.forecasts(tally(all, counts), articles), 'en');
const announcements = (all: number, counts: Partial<Record<AnnouncementStatus, number>>) =>
  toText(record.announcements(tally(all, counts)), 'en');

describe('the record as a sentence', () => {
  it('tells what was settled first, then what was not', () => {
    expect(forecasts(19, { 'borne-out': 11, partly: 4, 'not-borne-out': 2, 'not-checkable': 1 })).toBe(
      'Of its 19 forecasts 11 were borne out, 4 in part and 2 were not; 1 cannot be checked and one has no verdict.',
    );
    expect(forecasts(7, { open: 2 }, 3)).toBe('Of 7 forecasts in 3 articles 2 are open and 5 have no verdict.');
  });

  it('says in full what no other verdict has introduced', () => {
    expect(forecasts(2, { partly: 1, 'not-borne-out': 1 })).toBe(
      'Of its 2 forecasts 1 was borne out in part and 1 was not.',
    );
    expect(forecasts(3, { 'not-borne-out': 3 })).toBe('Of its 3 forecasts 3 were not borne out.');
  });

  it('does not count a single one', () => {
    expect(forecasts(1, { 'borne-out': 1 })).toBe('Its one forecast was borne out.');
    expect(forecasts(1, {})).toBe('Its one forecast has no verdict yet.');
    expect(announcements(1, { lapsed: 1 })).toBe('The one meeting it announced or proposed lapsed.');
  });

  it('tells what became of announcements', () => {
    expect(announcements(12, { held: 10, replaced: 1, open: 1 })).toBe(
      'Of the 12 visits, talks and channels it announced or proposed 10 came about, 1 was replaced and 1 is open.',
    );
  });

  it('tells how what was said of an actor came out', () => {
    const claims = (all: number, counts: Partial<Record<Verdict, number>>) =>
      toText(record.ofActor.claims(tally(all, counts), 'Norland'), 'en');
    expect(claims(3, { 'borne-out': 2 })).toBe(
      'Of 3 claims that speak of or for Norland 2 were borne out; one has no verdict.',
    );
    expect(claims(1, {})).toBe('The one claim that speaks of or for Norland has no verdict yet.');
    expect(toText(record.ofActor.announcements(tally<AnnouncementStatus>(1, { open: 1 }), 'Norland'), 'en')).toBe(
      'The one meeting that was announced or proposed with Norland is open.',
    );
  });

  it('names each outcome by its key, to be shown with its shape', () => {
    const parts = record.forecasts(tally<Verdict>(2, { 'borne-out': 1, open: 1 }));
    expect(parts.flatMap((part) => (typeof part === 'object' && 'slot' in part ? part.slot : []))).toEqual([
      'borne-out',
      'open',
    ]);
  });
});
