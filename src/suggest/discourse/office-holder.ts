import { parseDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { Actor } from '../../model/registries.ts';
import type { Referent } from '../names/mention.ts';

/** Who of the registry held an office for a party on a day, `YYYY-MM-DD`. */
export function officeHolder(
  actors: readonly Actor[],
  office: string,
  party: string,
  textDay: string,
): Referent | undefined {
  const day = parseDay(textDay);
  const holder = actors.find(({ offices }) =>
    offices.some(({ title, of, term }) => {
      const { from, to } = boundsOf(term);
      return title === office && of === party && day !== undefined && from <= day && day < to;
    }),
  );
  return (
    holder && {
      ...{ id: holder.id, name: holder.name, kind: holder.kind, registered: true, rule: 'actor/office' },
      ...{ confidence: 0.8, reason: { key: 'officeHolder', office } },
    }
  );
}
