import type { VisitKind } from '../../model/vocabulary.ts';
import type { Language } from '../language.ts';
import type { PhraseMatch } from '../phrase-matcher.ts';

/** Words of a clause that name something which can be announced. */
export interface EventWords extends PhraseMatch {
  readonly kind: VisitKind;
  readonly part: 'noun' | 'verb';
}

/**
 * Every wording of an engagement in a clause, the most telling first: what is set up, who travels, what is held, and
 * only then what is merely done.
 */
export function findEvents(text: string, { events }: Language): EventWords[] {
  const found = events.flatMap(({ kind, nouns, verbs }) => [
    ...nouns(text).map((match) => ({ ...match, kind, part: 'noun' as const })),
    ...verbs(text).map((match) => ({ ...match, kind, part: 'verb' as const })),
  ]);
  return found
    .filter(
      (each) =>
        !found.some(
          (other) =>
            other !== each &&
            other.start <= each.start &&
            each.end <= other.end &&
            other.end - other.start > each.end - each.start,
        ),
    )
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

function rank({ kind, part, phrase }: EventWords): number {
  if (kind === 'mechanism') return 0;
  if (kind === 'visit') return hosting.test(phrase) ? 3 : 1;
  return part === 'noun' ? 2 : 3;
}

/** Who hosts travels nowhere: what is hosted says what it is. */
const hosting = /^(?:hosts?|receive|go to|goes to|come to|comes to|return to|invitation)$/;
