import type { DayRange } from '../model/day.ts';
import { boundsOf, coreOf } from '../model/edtf/bounds.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval } from '../model/edtf/edtf.ts';

/** What is known of an end: the day; only a longer unit; about when; that there is none; nothing. */
export type EndKind = 'exact' | 'coarse' | 'approximate' | 'open' | 'unknown';

/** A date or one member of a one-of set, in days, ready to be drawn. */
export interface DayCell {
  /** Earliest and latest days it allows, widened where it is approximate. */
  readonly outer: DayRange;
  /** The days that certainly belong to it; none where the date itself is in doubt. */
  readonly core?: DayRange;
  readonly start: EndKind;
  readonly end: EndKind;
  readonly uncertain: boolean;
}

/** House rule: "about" widens a date by half its own length on either side, and by three days at least. */
export function approximatePadding({ from, to }: DayRange): number {
  return Math.max(3, Math.round((to - from) / 2));
}

/** The cells of a date: one, or one for each member of a one-of set, by their first day. */
export function cellsOf(edtf: Edtf): DayCell[] {
  if (edtf.kind !== 'one-of') return [cellOf(edtf)];
  return edtf.members
    .map((member) => ({ ...cellOf(member), uncertain: true }))
    .sort((a, b) => a.outer.from - b.outer.from);
}

function cellOf(edtf: EdtfDate | EdtfInterval): DayCell {
  const [from, to]: readonly [EdtfEnd, EdtfEnd] = edtf.kind === 'date' ? [edtf, edtf] : [edtf.from, edtf.to];
  const { from: first, to: last } = boundsOf(edtf);
  const uncertain = isUncertain(from) || isUncertain(to);
  const doubtful = uncertain || (edtf.kind === 'date' && isApproximate(edtf));
  const core = doubtful ? undefined : coreOf(edtf);
  return {
    outer: { from: first - padding(from), to: last + padding(to) },
    ...(core && { core }),
    start: endKind(from),
    end: endKind(to),
    uncertain,
  };
}

function padding(end: EdtfEnd): number {
  return isApproximate(end) ? approximatePadding(boundsOf(end)) : 0;
}

function endKind(end: EdtfEnd): EndKind {
  if (typeof end === 'string') return end;
  if (isApproximate(end)) return 'approximate';
  const { from, to } = boundsOf(end);
  return to - from === 1 ? 'exact' : 'coarse';
}

function isApproximate(end: EdtfEnd): end is EdtfDate {
  return typeof end === 'object' && (end.qualifier === 'approximate' || end.qualifier === 'uncertain-approximate');
}

function isUncertain(end: EdtfEnd): boolean {
  return typeof end === 'object' && (end.qualifier === 'uncertain' || end.qualifier === 'uncertain-approximate');
}
