import type { Lexicon, SpeechAct } from './lexicon.ts';
import { speechActs } from './lexicon.ts';
import { compileMatcher } from './phrase-matcher.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import { readCities } from './names/state-names.ts';
import { compileDatePhrases } from './windows/date-phrases.ts';
import type { DatePhrases } from './windows/date-phrases.ts';

/** A lexicon made ready to be looked for in texts: each list a matcher. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly speechVerbs: PhraseMatcher;
  /** What is done in saying it, by the form of the verb. */
  readonly actOf: ReadonlyMap<string, SpeechAct>;
  readonly attributions: PhraseMatcher;
  readonly attitudes: PhraseMatcher;
  readonly attitudeNouns: PhraseMatcher;
  readonly judging: ReadonlySet<string>;
  readonly unnamed: PhraseMatcher;
  readonly unnamedPeople: ReadonlySet<string>;
  /** "A senior diplomat": somebody of an office, without a name. */
  readonly somebody: RegExp;
  readonly hedges: PhraseMatcher;
  readonly typeCues: readonly {
    readonly type: Lexicon['claim-types']['cues'][number]['type'];
    readonly weight: number;
    readonly find: PhraseMatcher;
  }[];
  readonly constructive: PhraseMatcher;
  /** "A joint commission would": what could be set up, as a subject. */
  readonly novelty: RegExp;
  readonly imperative: RegExp;
  readonly judgements: PhraseMatcher;
  readonly conditions: PhraseMatcher;
  readonly bothSides: PhraseMatcher;
  readonly bothPeople: PhraseMatcher;
  readonly wishes: PhraseMatcher;
  readonly past: PhraseMatcher;
  readonly bases: readonly {
    readonly basis: Lexicon['engagements']['bases'][number]['basis'];
    readonly find: PhraseMatcher;
  }[];
  readonly events: readonly {
    readonly kind: Lexicon['engagements']['kinds'][number]['kind'];
    readonly nouns: PhraseMatcher;
    readonly verbs: PhraseMatcher;
    /** Whether it announces something only where a time is given. */
    readonly needsTime: boolean;
  }[];
  /** Verbs whose present tells what is to come, where a time is given. */
  readonly present: ReadonlySet<string>;
  readonly hosting: ReadonlySet<string>;
  readonly cities: PhraseMatcher;
  /** The state of a city, by the city's name in lower case. */
  readonly stateOfCity: ReadonlyMap<string, string>;
  readonly dates: DatePhrases;
  readonly stopwords: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

/** @param hedges wordings of the house table, which are looked for beside those of the lexicon */
export function prepareLanguage(lexicon: Lexicon, hedges: readonly string[]): Language {
  const { reporting, attitudes, unnamed, conditions, connectives, engagements } = lexicon;
  const types = lexicon['claim-types'];
  const passed = new Set(lexicon.hedges.passed);
  const stateOfCity = readCities(lexicon.states);
  return {
    lexicon,
    speechVerbs: compileMatcher(speechActs.flatMap((act) => reporting[act].flat())),
    actOf: new Map(
      speechActs.flatMap((act) => reporting[act].flat().map((form) => [form.toLowerCase(), act] as const)),
    ),
    attributions: compileMatcher(reporting.attributions),
    attitudes: compileMatcher(attitudes.verbs.flat()),
    attitudeNouns: compileMatcher(attitudes.nouns),
    judging: new Set(attitudes.judging),
    unnamed: compileMatcher(unnamed.words.flat()),
    unnamedPeople: new Set(unnamed.people),
    somebody: new RegExp(
      String.raw`(?:^|["”,]\s+)(?:an?|one|another|some|several|senior)\s+(?:[\p{L}-]+\s+){0,3}(?:${lexicon.offices.common.join('|')})\b[^.;]{0,40}$`,
      'iu',
    ),
    hedges: compileMatcher([...hedges, ...lexicon.hedges.words.flat()].filter((words) => !passed.has(words))),
    typeCues: types.cues.map(({ type, weight, words }) => ({ type, weight, find: compileMatcher(words) })),
    constructive: compileMatcher(
      types.constructive.modals.flatMap((modal) => types.constructive.verbs.map((verb) => `${modal} ${verb}`)),
    ),
    novelty: compileNoveltyPattern(types.novelties),
    imperative: new RegExp(
      String.raw`^(?:\p{L}+,\s+)?(?:${types.imperatives.join('|')})\s+(?=\p{Ll})(?!(?:is|are|was|were|of|has|have|will|would)\b)`,
      'iu',
    ),
    judgements: compileJudgementMatcher(types),
    conditions: compileMatcher(conditions.anywhere),
    bothSides: compileMatcher(connectives.bothSides),
    bothPeople: compileMatcher(connectives.bothPeople),
    wishes: compileMatcher(engagements.wishes),
    past: compileMatcher(engagements.past),
    bases: engagements.bases.map(({ basis, words }) => ({ basis, find: compileMatcher(words) })),
    events: [
      ...engagements.kinds.map(({ kind, nouns, verbs }) => ({
        ...{ kind, needsTime: false },
        ...{ nouns: compileMatcher(nouns), verbs: compileMatcher(verbs) },
      })),
      ...engagements.dated.map(({ kind, verbs }) => ({
        ...{ kind, needsTime: true },
        ...{ nouns: compileMatcher([]), verbs: compileMatcher(verbs) },
      })),
    ],
    present: new Set(engagements.present),
    hosting: new Set(engagements.hosting),
    cities: compileMatcher([...stateOfCity.keys()]),
    stateOfCity,
    dates: compileDatePhrases(lexicon.dates),
    stopwords: new Set(connectives.stopwords),
    starters: new Set(connectives.starters),
  };
}

function compileNoveltyPattern(nouns: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^(?:\p{L}+,\s+)?(?:an?|one|two|three|four|such an?|regular|joint|more|some|perhaps an?)\s+(?:[\p{L}-]+\s+){0,4}?(?:${nouns.join('|')})\b[^;:]{0,80}?\b(?:would|could|might)\b`,
    'iu',
  );
}

/** "Is", up to four words that change nothing, then a word that judges. */
function compileJudgementMatcher({ copulas, between, judging, endings }: Lexicon['claim-types']): PhraseMatcher {
  const copula = compileMatcher(copulas);
  const listed = compileMatcher(judging);
  const ending = new RegExp(String.raw`(?<![\p{L}-])[\p{L}-]{3,}(?:${endings.join('|')})(?![\p{L}-])`, 'giu');
  const judgement: PhraseMatcher = (text) =>
    [
      ...listed(text),
      ...Array.from(text.matchAll(ending), ({ 0: phrase, index }) => ({
        ...{ phrase, start: index, end: index + phrase.length },
      })),
    ].sort((a, b) => a.start - b.start);
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
