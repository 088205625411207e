import type { Lexicon, SpeechAct } from './lexicon.ts';
import { speechActs } from './lexicon.ts';
import { matcherOf } from './phrase-matcher.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import { datePhrases } from './windows/date-phrases.ts';
import type { DatePhrases } from './windows/date-phrases.ts';

/** A lexicon made ready to be looked for in texts: each list a matcher. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly says: PhraseMatcher;
  /** What is done in saying it, by the form of the verb. */
  readonly actOf: ReadonlyMap<string, SpeechAct>;
  readonly attributions: PhraseMatcher;
  readonly attitudes: PhraseMatcher;
  readonly attitudeNouns: PhraseMatcher;
  readonly judging: ReadonlySet<string>;
  readonly unnamed: PhraseMatcher;
  readonly unnamedPeople: ReadonlySet<string>;
  readonly hedges: PhraseMatcher;
  readonly typeCues: readonly {
    readonly type: Lexicon['claim-types']['cues'][number]['type'];
    readonly weight: number;
    readonly find: PhraseMatcher;
  }[];
  readonly constructive: PhraseMatcher;
  readonly judgements: PhraseMatcher;
  readonly conditions: PhraseMatcher;
  readonly bothSides: PhraseMatcher;
  readonly bothPeople: PhraseMatcher;
  readonly past: PhraseMatcher;
  readonly bases: readonly {
    readonly basis: Lexicon['engagements']['bases'][number]['basis'];
    readonly find: PhraseMatcher;
  }[];
  readonly events: readonly {
    readonly kind: Lexicon['engagements']['kinds'][number]['kind'];
    readonly nouns: PhraseMatcher;
    readonly verbs: PhraseMatcher;
  }[];
  readonly dates: DatePhrases;
  readonly stopwords: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

/** @param hedges wordings of the house table, which are looked for beside those of the lexicon */
export function prepareLanguage(lexicon: Lexicon, hedges: readonly string[]): Language {
  const { reporting, attitudes, unnamed, conditions, connectives, engagements } = lexicon;
  const types = lexicon['claim-types'];
  const passed = new Set(lexicon.hedges.passed);
  return {
    lexicon,
    says: matcherOf(speechActs.flatMap((act) => reporting[act].flat())),
    actOf: new Map(
      speechActs.flatMap((act) => reporting[act].flat().map((form) => [form.toLowerCase(), act] as const)),
    ),
    attributions: matcherOf(reporting.attributions),
    attitudes: matcherOf(attitudes.verbs.flat()),
    attitudeNouns: matcherOf(attitudes.nouns),
    judging: new Set(attitudes.judging),
    unnamed: matcherOf(unnamed.words.flat()),
    unnamedPeople: new Set(unnamed.people),
    hedges: matcherOf([...hedges, ...lexicon.hedges.words.flat()].filter((words) => !passed.has(words))),
    typeCues: types.cues.map(({ type, weight, words }) => ({ type, weight, find: matcherOf(words) })),
    constructive: matcherOf(
      types.constructive.modals.flatMap((modal) => types.constructive.verbs.map((verb) => `${modal} ${verb}`)),
    ),
    judgements: judgementMatcher(types),
    conditions: matcherOf(conditions.anywhere),
    bothSides: matcherOf(connectives.bothSides),
    bothPeople: matcherOf(connectives.bothPeople),
    past: matcherOf(engagements.past),
    bases: engagements.bases.map(({ basis, words }) => ({ basis, find: matcherOf(words) })),
    events: engagements.kinds.map(({ kind, nouns, verbs }) => ({
      kind,
      nouns: matcherOf(nouns),
      verbs: matcherOf(verbs),
    })),
    dates: datePhrases(lexicon.dates),
    stopwords: new Set(connectives.stopwords),
    starters: new Set(connectives.starters),
  };
}

/** "is", up to four words that change nothing, then a word that judges. */
function judgementMatcher({ copulas, between, judging }: Lexicon['claim-types']): PhraseMatcher {
  const copula = matcherOf(copulas);
  const judgement = matcherOf(judging);
  const filler = new Set(between);
  return (text) =>
    copula(text).flatMap((start) => {
      const end = judgement(text.slice(start.end, start.end + 60)).find((each) =>
        text
          .slice(start.end, start.end + each.start)
          .toLowerCase()
          .split(/[\s,]+/)
          .every((word) => word === '' || filler.has(word)),
      );
      return end === undefined
        ? []
        : [{ phrase: `${start.phrase} ${end.phrase}`, start: start.start, end: start.end + end.end }];
    });
}
