import type { Language } from '../language.ts';
import type { Referent } from '../names/mention.ts';
import type { Clause } from '../sentence.ts';
import type { EventWords } from './find-event.ts';

/** Where something is to be: a state, by its name or capital, or a city of one. */
export interface Place {
  readonly start: number;
  readonly words: string;
  /** Undefined for a city whose state the text does not name. */
  readonly state: Referent | undefined;
}

/**
 * The place behind the event and a word that leads there, or right before it ("the Doha talks"); failing that, one that
 * sets the scene ("In Rome next week, …").
 *
 * @param states those that the text names, by name
 */
export function findPlace(
  { mentions, text }: Clause,
  event: EventWords,
  { cities, stateOfCity }: Language,
  states: ReadonlyMap<string, Referent>,
): Place | undefined {
  const places: (Place & { readonly end: number })[] = [
    ...mentions.flatMap(({ start, end, words, referent }) =>
      referent.kind === 'state' ? [{ start, end, words, state: referent }] : [],
    ),
    ...cities(text)
      .filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))
      .map(({ start, end, phrase }) => ({
        ...{ start, end, words: text.slice(start, end) },
        state: states.get(stateOfCity.get(phrase) ?? ''),
      })),
  ].sort((a, b) => a.start - b.start);
  const before = (start: number): string => text.slice(Math.max(0, start - 24), start);
  return (
    places.find(({ start }) => start >= event.end - 1 && leading.test(before(start))) ??
    places.find(({ end }) => end < event.start && /^\s+$/u.test(text.slice(end, event.start))) ??
    places.find(({ start }) => start < event.start && /\b(?:in|at)\s+(?:the\s+)?$/iu.test(before(start)))
  );
}

const leading =
  /(?:\b(?:to|in|at|for)\s+(?:the\s+)?|\b(?:visit|visits|visiting|tours?|touring|tour of|host|receive)\s+(?:the\s+)?)$/iu;
