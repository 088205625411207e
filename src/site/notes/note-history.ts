import type { Day } from '../../model/day.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { NoteState } from './note.ts';
import type { OutcomeView } from './note.ts';

/** What a note tells of how it came out: the newest entry in full, of the earlier ones only what and when. */
export interface NoteHistory {
  readonly newest: Omit<OutcomeView, 'sources'>;
  /** Numbers in the page's list of sources, with the day from which each is known; without end in the past where the entry is no older. */
  readonly sources: ReadonlyMap<number, Day>;
  /** Newest first. */
  readonly earlier: readonly Pick<OutcomeView, 'label' | 'day'>[];
}

/**
 * The history of a note from when to when, told once as long as it says the same: a source that becomes known later only
 * joins the sentence that rests on it.
 */
export function noteHistory(states: readonly Valid<Pick<NoteState, 'history'>>[]): Valid<NoteHistory>[] {
  return mapStates(states, ({ history }) => withoutSources(history)).map((told) => ({
    ...told,
    value: { ...told.value, sources: sourcesWithin(told, states) },
  }));
}

function withoutSources(history: readonly OutcomeView[]): Omit<NoteHistory, 'sources'> | undefined {
  const [newest, ...earlier] = history.toReversed();
  if (!newest) return undefined;
  const { sources: _, ...told } = newest;
  return { newest: told, earlier: earlier.map(({ label, day }) => ({ label, day })) };
}

function sourcesWithin(
  { from, until = Infinity }: Valid<unknown>,
  states: readonly Valid<Pick<NoteState, 'history'>>[],
): NoteHistory['sources'] {
  const within = states
    .filter((state) => state.from >= from && state.from < until)
    .map((state) => ({ from: state.from, sources: state.value.history.at(-1)?.sources ?? [] }));
  const knownFrom = (number: number): Day => {
    const first = within.find(({ sources }) => sources.includes(number))?.from ?? from;
    return first === from ? -Infinity : first;
  };
  return new Map((within.at(-1)?.sources ?? []).map((number) => [number, knownFrom(number)]));
}
