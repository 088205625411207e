import type { EngagementRow } from './engagement-row.ts';
import type { Mark } from './marks.ts';
import { eventMark } from './marks.ts';
import type { BandPlace } from './pack-band.ts';
import { packBand } from './pack-band.ts';
import { rowInWords } from './row-words.ts';
import type { TimeScale } from './scale.ts';

/** An engagement in the band, with its name beside its mark. */
export interface BandItem extends BandPlace {
  readonly row: EngagementRow;
  readonly mark: Mark;
  readonly title: string;
}

/** Engagements packed into as few lines as keep their names apart. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly items: readonly BandItem[];
}

/** Lays engagements out in lanes from `top` down. */
export function layoutBand(
  rows: readonly EngagementRow[],
  scale: TimeScale,
  { top, right, fontSize }: { top: number; right: number; fontSize: number },
): Band {
  const wanted = rows.map((row) => ({
    row,
    title: row.title,
    mark: eventMark(row.date, scale, row.role === 'context' ? 'faint' : 'plain'),
  }));
  const { places, bottom } = packBand(wanted, { top, right, fontSize });
  const items = wanted.flatMap(({ row, mark }, index): BandItem[] => {
    const place = places[index];
    return place ? [{ row, mark, ...place, title: rowInWords(row) }] : [];
  });
  return { top, bottom, items };
}
