import type { AnnouncementKind } from '../../model/vocabulary.ts';
import type { Language } from '../language.ts';
import type { PhraseMatch } from '../phrase-matcher.ts';

/** Words of a clause that name something which can be announced. */
export interface EventWords extends PhraseMatch {
  readonly kind: AnnouncementKind;
  readonly part: 'noun' | 'verb';
  /** Whether the words are so common that they announce something only where a time is given. */
  readonly needsTime: boolean;
}

/**
 * Every wording of an engagement in a clause, the most telling first: what is set up, who travels, what is held, and
 * only then what is merely done.
 */
export function findEvents(text: string, { events, hosting }: Language): EventWords[] {
  const found = events.flatMap(({ kind, nouns, verbs, needsTime }) => [
    ...nouns(text).map((match) => ({ ...match, kind, needsTime, part: 'noun' as const })),
    ...verbs(text).map((match) => ({ ...match, kind, needsTime, part: 'verb' as const })),
  ]);
  const rank = ({ kind, part, phrase, needsTime, start }: EventWords): number => {
    if (needsTime) return 4;
    if (kind === 'mechanism') return 0;
    // Who hosts travels nowhere: what is hosted says what it is.
    if (kind === 'visit') return hosting.has(phrase) || /^(?:go|come|return)(?:es|s)? to$/.test(phrase) ? 3 : 1;
    if (part === 'verb') return promised.test(text.slice(0, start)) && !opening.test(phrase) ? 1 : 3;
    return 2;
  };
  return found
    .filter(
      (each) =>
        // "To play host": of nothing that is named here.
        !(each.part === 'verb' && (isNoun(text.slice(0, each.start)) || leadsNowhere(each, text.slice(each.end)))) &&
        !(hosting.has(each.phrase) && text.slice(each.end).trim() === '') &&
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

/** "The visit", "Iran's talks": no verb stands behind such a word. */
function isNoun(before: string): boolean {
  return /(?:\b(?:the|an?|this|his|her|its|their|our|any|no|official|state|working|first|last|recent|of)|'s)\s+$/iu.test(
    before,
  );
}

/** "Return to the track": no name of a place. */
function leadsNowhere({ phrase }: PhraseMatch, after: string): boolean {
  return (
    /\b(?:to|in|at|for)$/.test(phrase) &&
    !/^\s+(?:the\s+|northern\s+|southern\s+|eastern\s+|western\s+)?\p{Lu}/u.test(after)
  );
}

/** "Are to meet", "will meet": what is promised is the verb, whatever is named behind it. */
const promised = /\b(?:to|will|would|may|might|could|should|must|shall)\s+(?:also\s+|\p{L}+ly\s+)?$/u;
/** Of these the noun behind tells what it is: "convene the Strategic Dialogue". */
const opening = /^(?:convene|assemble|hold|bring|begin|open|start|launch|resume|relaunch|restart)/;
