import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Source } from '../../model/registries.ts';

/** A numbered source as the page lists it. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** Numbers sources in the order in which a page first cites them, from 1. */
export class SourceList {
  readonly #library: Pick<Library, 'sources'>;
  readonly #numbers = new Map<string, number>();

  constructor(library: Pick<Library, 'sources'>) {
    this.#library = library;
  }

  /** The number under which the page lists a source; the same id always gets the same one. */
  cite(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** All sources cited so far, in order of number. */
  list(): readonly NumberedSource[] {
    return [...this.#numbers].map(([id, number]) => ({ number, source: getOrThrow(this.#library.sources, id) }));
  }
}

/** By a source's number in the page's list: the day from which something that is shown rests on it. */
export function firstCited(
  cited: readonly { readonly from: Day; readonly numbers: readonly number[] }[],
): Map<number, Day> {
  const first = new Map<number, Day>();
  for (const { from, numbers } of cited) {
    for (const number of numbers) first.set(number, Math.min(from, first.get(number) ?? Infinity));
  }
  return first;
}
