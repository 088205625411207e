import type { ClaimType } from '../../model/vocabulary.ts';
import type { Detection, Detector, DetectorContext } from '../detector.ts';
import type { SpeechAct } from '../lexicon.ts';
import type { PhraseMatch } from '../phrase-matcher.ts';
import type { Clause } from '../sentence.ts';
import { isSubordinate } from './claim-type.ts';

const typeOfAct: Readonly<Record<Exclude<SpeechAct, 'states'>, ClaimType>> = {
  demands: 'demand',
  commits: 'commitment',
  judges: 'evaluation',
  foresees: 'forecast',
  proposes: 'proposal',
};

/** Somebody who is named, or was just named, says, agrees, urges or promises something. */
export const reportedSpeech: Detector = {
  id: 'voice/reported-speech',
  *find(clause, context) {
    for (const said of context.language.speechVerbs(clause.text)) {
      const before = clause.text.slice(0, said.start);
      if (!isVerb(clause.text, said) || (isSubordinate(before) && !asSomebodySays.test(before))) continue;
      const subject = context.discourse.subjectOf(clause, said.start);
      const act = context.language.actOf.get(said.phrase) ?? 'states';
      if (subject === undefined) {
        if (!speaksForUnnamed(before, context)) continue;
        yield {
          ...said,
          kind: 'voice',
          voice: { kind: 'unnamed' },
          confidence: 0.75,
          reason: { key: 'unnamedSubject', phrase: said.phrase },
        };
        yield* typeOf(clause, said, act);
        return;
      }
      const inPerson = subject.by === 'we' || (context.isStatement && isPresent(said.phrase));
      if (!inPerson) {
        yield {
          ...said,
          kind: 'voice',
          voice: { kind: 'reports', by: subject.referents },
          confidence: subject.by === 'name' ? 0.88 : 0.78,
          reason: { key: 'saidOf', phrase: said.phrase, subject: subject.words.trim() },
        };
      }
      yield* typeOf(clause, said, act);
      return;
    }
  },
};

/** The act gives the type; where somebody merely says something, what is said does, and words of its own tell it. */
function* typeOf(
  clause: Clause,
  said: { readonly start: number; readonly end: number; readonly phrase: string },
  act: SpeechAct,
): Iterable<Detection> {
  const rest = clause.text.slice(said.end);
  if (act !== 'states') {
    const isThatClause = act === 'commits' && /^\s+that\b.*\b(?:must|should|ought|need)\b/u.test(rest);
    yield {
      ...said,
      kind: 'type',
      type: isThatClause ? 'demand' : typeOfAct[act],
      confidence: 0.86,
      reason: { key: 'speechAct', phrase: said.phrase },
    };
    return;
  }
  if (
    /^\s+(?:(?:on|about|for|with)\s+)?(?:the\s+)?(?:importance|significance|value|urgency|strength|centrality|dangers?|risks?|concerns?|gravity)\b/u.test(
      rest,
    )
  )
    yield { ...said, kind: 'type', type: 'evaluation', confidence: 0.8, reason: { key: 'saysHowMuchItMatters' } };
  else if (/^\s+(?:the\s+)?(?:need|necessity)\b/u.test(rest))
    yield { ...said, kind: 'type', type: 'demand', confidence: 0.74, reason: { key: 'saysItIsNeeded' } };
  else if (/^\s+(?:\p{Ll}+\s+){0,2}(?:full\s+)?(?:support|commitment|respect|readiness|willingness)\b/u.test(rest))
    yield { ...said, kind: 'type', type: 'commitment', confidence: 0.8, reason: { key: 'repeatsUndertaking' } };
  else
    yield {
      ...said,
      kind: 'type',
      type: 'description',
      confidence: 0.5,
      reason: { key: 'reports', phrase: said.phrase },
    };
}

/**
 * A noun stands behind an article, a preposition or another noun's 's, and "States" has a capital; a passive stands
 * behind "was"; what somebody could or should say is not said.
 */
function isVerb(text: string, { start: at, end, phrase }: PhraseMatch): boolean {
  if (alsoNouns.test(phrase) && /^\s*(?:$|[,;:)])/u.test(text.slice(end))) return false;
  if (at > 0 && /^\p{Lu}/u.test(text.slice(at))) return false;
  const before = text.slice(0, at);
  const word = /([\p{L}']+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return !notBeforeVerbs.has(word) && !word.endsWith("'s") && !hypothetical.test(before);
}

/** "As the minister pointed out". */
const asSomebodySays = /^as\s+(?:[\p{L}.'-]+\s+){1,6}$/iu;
/** "Domestic demand, …": at the end of a phrase these are nouns. */
const alsoNouns =
  /^(?:demand|claim|report|offer|request|order|appeal|stress|regret|pledge|promise|vow|press|note|state|table|forecast|caution|welcome|brief|signal|counter|raise)s?$/;
const hypothetical = /\b(?:could|might|should|would|may|must|will|shall|can|ought to|need to)\s+(?:\p{L}+\s+)?$/iu;
const notBeforeVerbs = new Set(
  'the a an of this its their his her our no any to in for by on from with was were be been being is are what such some every each as at new old joint public first last two than'.split(
    ' ',
  ),
);

/** Performed by being written: "welcomes", not "welcomed". */
function isPresent(form: string): boolean {
  return (
    !/(?:ed|d|t|said|told|made clear)$/u.test(form.split(' ')[0] ?? '') || /^(?:call|commit|regret|exhort)$/u.test(form)
  );
}

function speaksForUnnamed(before: string, { language }: DetectorContext): boolean {
  const words = before.toLowerCase().split(/[^\p{L}]+/u);
  return (
    words.some((word) => language.unnamedPeople.has(word)) ||
    /^(?:some|many|others|officials|diplomats)\s+(?:\p{L}+\s+){0,4}$/iu.test(before) ||
    language.somebody.test(before)
  );
}

/** A phrase says whose words or view it is: "according to", "in the words of". */
export const attribution: Detector = {
  id: 'voice/attribution',
  *find(clause, { language }) {
    for (const { start, end, phrase } of language.attributions(clause.text)) {
      const stop = clause.text.indexOf(',', end);
      const source = clause.mentions.filter((mention) => mention.start >= end && (stop === -1 || mention.end <= stop));
      const person = source.find(({ referent }) => referent.kind === 'person') ?? source[0];
      yield {
        ...{ start, end, kind: 'voice', confidence: 0.9, reason: { key: 'attribution', phrase } },
        voice: person === undefined ? { kind: 'unnamed' } : { kind: 'reports', by: [person.referent] },
      };
    }
  },
};
