import { z } from 'astro/zod';
import type { Day } from '../../model/day.ts';
import { isoDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { Edtf } from '../../model/edtf/edtf.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';

/** A day as ISO 8601 writes it without agreement on longer years. */
export const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ format: 'date' });

/** A date as data: as it was written, its outer bounds where they are days that ISO 8601 can write, and in words. */
export const dateRecordSchema = z
  .strictObject({
    edtf: z.string(),
    earliest: isoDaySchema.optional(),
    latest: isoDaySchema.optional(),
    words: z.string(),
  })
  .meta({ id: 'date' });
export type DateRecord = z.output<typeof dateRecordSchema>;

/** @param lang of its words */
export function dateRecord(date: Edtf, lang: string): DateRecord {
  const { from, to } = boundsOf(date);
  const [earliest, latest] = [plainDay(from), plainDay(to - 1)];
  return {
    edtf: date.text,
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    words: formatEdtf(date, lang),
  };
}

/** `YYYY-MM-DD` of a day of the years 0000 to 9999; undefined for an open end and for years further off. */
export function plainDay(day: Day): string | undefined {
  const [first, last] = [-719_528, 2_932_896];
  return day >= first && day <= last ? isoDay(day) : undefined;
}
