import type { StatusLabel } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { NoteState, OutcomeView } from './note.ts';

/** What came of a passage, as its note says it before all else. */
export interface ToldOutcome extends Pick<StatusLabel, 'look' | 'label'> {
  /** The day of the verdict or step; of what took place, its own days. */
  readonly when?: string;
  /** What took place, where something did. */
  readonly event?: string;
  /** Whole days from the text to the first day of what kept it. */
  readonly lead?: number;
  readonly reading: boolean;
  /** Why it is so, in a sentence. */
  readonly reason?: string;
}

/** What came of a passage from when to when; none as long as nothing had. */
export function toldOutcomes(states: readonly Valid<NoteState>[]): Valid<ToldOutcome>[] {
  return mapStates(states, ({ result, history, engagement, lead, outcome }): ToldOutcome | undefined => {
    if (result === undefined) return undefined;
    const last = history.at(-1);
    const when = engagement?.when ?? result.day;
    const reason = last?.note ?? outcome;
    return {
      look: result.look,
      label: result.label,
      ...(when !== undefined && { when }),
      ...(engagement && { event: engagement.title }),
      ...(lead !== undefined && { lead }),
      reading: last?.reading ?? false,
      ...(reason !== undefined && { reason }),
    };
  });
}

/** An earlier verdict or step, and the day on which a newer one took its place. */
export type EarlierOutcome = Pick<OutcomeView, 'label' | 'look' | 'day' | 'note'> & { readonly supersededOn: string };

/** Everything recorded before the newest, newest first. */
export function earlierOutcomes(history: readonly OutcomeView[]): EarlierOutcome[] {
  return history
    .slice(0, -1)
    .map(({ label, look, day, note }, index) => ({
      ...{ label, look, day, note },
      supersededOn: history[index + 1]?.date ?? '',
    }))
    .reverse();
}

/** By number in the page's list: the day from which the note is known to rest on the source; -Infinity where it always was. */
export function sourcesOf(states: readonly Valid<NoteState>[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const { from, value } of states) {
    for (const number of value.history.flatMap(({ sources }) => sources)) {
      if (!known.has(number)) known.set(number, from);
    }
  }
  return known;
}
