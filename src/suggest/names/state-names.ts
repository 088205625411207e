import type { Lexicon } from '../lexicon.ts';

/** A state as the lexicon lists it. */
export interface StateName {
  readonly name: string;
  readonly capital: string;
  readonly forms: readonly string[];
  readonly adjectives: readonly string[];
}

/** Reads the lexicon's lines: "France|Paris|further forms|French". */
export function readStates({ states }: Lexicon['states']): StateName[] {
  return states.map((line) => {
    const [name = '', capital = '', further = '', adjectives = ''] = line.split('|');
    return {
      name,
      capital,
      forms: [name, capital, ...listed(further)].filter((form) => form !== ''),
      adjectives: listed(adjectives),
    };
  });
}

/** Reads the lexicon's lines "Japan|Osaka, Kyoto": the state of each city, by the city's name in lower case. */
export function readCities({ cities }: Lexicon['states']): ReadonlyMap<string, string> {
  return new Map(
    cities.flatMap((line) => {
      const [state = '', names = ''] = line.split('|');
      return listed(names).map((name) => [name.toLowerCase(), state] as const);
    }),
  );
}

function listed(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
