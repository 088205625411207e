import { yearsOf } from '../model/edtf/bounds.ts';
import { catalogueFor, findDateWords } from './catalogue.ts';
import type { DateWords } from './date-words.ts';
import { dateLocale, findCalendarWords } from './format-day.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfOneOf } from '../model/edtf/edtf.ts';

/**
 * An EDTF date as a reader would say it: "18–19 June 2023", "about June 2023, uncertain", "from 14 July 2026 on", "September
 * or October 2026". The same on every version of Intl as far as spaces go. Throws a RangeError where `locale` is no BCP 47 tag.
 */
export function formatEdtf(edtf: Edtf, locale: string): string {
  return findCalendarWords(edtf, locale) ?? inWords(edtf, voiceOf(locale));
}

interface Voice {
  readonly words: DateWords;
  /** Of the dates between them: a language without words of its own gets English for both, for no phrase mixes two. */
  readonly locale: string;
}

function voiceOf(locale: string): Voice {
  const words = findDateWords(locale);
  if (words !== undefined) return { words, locale };
  const { dates, lang } = catalogueFor(locale);
  return { words: dates, locale: lang };
}

function inWords(edtf: Edtf, voice: Voice): string {
  switch (edtf.kind) {
    case 'date':
      return qualified(edtf, voice, voice.words.uncertain);
    case 'interval':
      return intervalInWords(edtf, voice);
    case 'one-of':
      return oneOfInWords(edtf, voice);
  }
}

function qualified(date: EdtfDate, voice: Voice, uncertain: (date: string) => string): string {
  const { qualifier, ...unqualified } = date;
  const plain = dateInWords(unqualified, voice);
  const near = qualifier === 'approximate' || qualifier === 'uncertain-approximate' ? voice.words.about(plain) : plain;
  return qualifier === 'uncertain' || qualifier === 'uncertain-approximate' ? uncertain(near) : near;
}

/** A date without its qualifier. */
function dateInWords(date: EdtfDate, voice: Voice): string {
  const calendar = findCalendarWords(date, voice.locale);
  if (calendar !== undefined) return calendar;
  const { words } = voice;
  const { year, month, day, ...rest } = date;
  if (day === 'XX') {
    return words.within(
      'day',
      dateInWords({ ...rest, year, ...(month !== undefined && month !== 'XX' && { month }) }, voice),
    );
  }
  if (month === 'XX') return words.within('month', dateInWords({ ...rest, year }, voice));
  const [first, last] = yearsOf(year);
  if (month !== undefined) return words.partsOfYear[month]?.(first) ?? date.text;
  if (first === last) return words.farYear(first);
  if (first >= 100 && last - first === 9) return words.decade(first);
  const ends = [yearOf(first), yearOf(last)] as const;
  return words.within(
    'year',
    intervalInWords({ kind: 'interval', text: date.text, from: ends[0], to: ends[1] }, voice),
  );
}

function yearOf(year: number): EdtfDate {
  const text = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  return { kind: 'date', text, year: text, precision: 'year' };
}

function intervalInWords(interval: EdtfInterval, voice: Voice): string {
  const { words } = voice;
  const { from, to } = interval;
  if (from === 'open' && typeof to === 'object') return words.until(endInWords(to, voice));
  if (to === 'open' && typeof from === 'object') return words.from(endInWords(from, voice));
  return findCalendarWords(interval, voice.locale) ?? words.between(endInWords(from, voice), endInWords(to, voice));
}

function endInWords(end: EdtfEnd, voice: Voice): string {
  return typeof end === 'string' ? voice.words.unknownDay : qualified(end, voice, voice.words.uncertainWithin);
}

function oneOfInWords({ members }: EdtfOneOf, voice: Voice): string {
  const said = members.map((member) => memberInWords(member, voice));
  const plain = members.every((member) => member.kind === 'date' && member.qualifier === undefined);
  return listFormatOf(voice.locale).format(plain ? withEndSaidOnce(said) : said);
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Kept once made: making one takes far longer than using it. */
function listFormatOf(locale: string): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(dateLocale(locale), { type: 'disjunction' });
  listFormats.set(locale, format);
  return format;
}

/** A range inside a set is not a stretch of time but a choice from one. */
function memberInWords(member: EdtfDate | EdtfInterval, voice: Voice): string {
  const { words } = voice;
  if (member.kind === 'date') return endInWords(member, voice);
  const { from, to } = member;
  if (from === 'open') return words.orEarlier(endInWords(to, voice));
  if (to === 'open') return words.orLater(endInWords(from, voice));
  const unit =
    typeof to === 'object' && typeof from === 'object' && from.precision === to.precision ? from.precision : 'day';
  return words.within(unit, intervalInWords(member, voice));
}

/** "September 2026, October 2026" to "September, October 2026": the last words that all share stay with the last one. */
function withEndSaidOnce(said: readonly string[]): readonly string[] {
  const words = said.map((date) => date.split(' '));
  const last = words.at(-1) ?? [];
  const most = Math.min(...words.map(({ length }) => length)) - 1;
  let shared = 0;
  while (shared < most && words.every((date) => date.at(-1 - shared) === last.at(-1 - shared))) shared += 1;
  return words.map((date, index) =>
    date.slice(0, index === words.length - 1 ? undefined : date.length - shared).join(' '),
  );
}
