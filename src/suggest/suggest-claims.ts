import type { ArticleText } from '../anchoring/article-text.ts';
import type { TextQuoteSelector } from '../anchoring/selectors.ts';
import { toQuoteFields } from '../anchoring/selectors.ts';
import { toQuoteSelector } from '../anchoring/to-quote-selector.ts';
import type { Evidence } from './reason.ts';
import type { MakeId, ClaimSuggestion, SuggestedVoice } from './suggestion.ts';
import type { ClauseReading, SentenceReading } from './read-clauses.ts';

/** A claim for each clause; neighbours in a sentence that do the same in the same voice are one. */
export function suggestClaims(
  readings: readonly SentenceReading[],
  text: ArticleText,
  makeId: MakeId,
): ClaimSuggestion[] {
  return readings.flatMap(({ sentence, clauses }) =>
    joined(clauses).flatMap((group) => {
      const [first] = group;
      const last = group.at(-1);
      if (first === undefined || last === undefined) return [];
      const { block } = sentence.at;
      const start = sentence.at.start + first.clause.start;
      const end = sentence.at.start + last.clause.end;
      const selector = toQuoteSelector(text, text.fromBlock(block, start), text.fromBlock(block, end));
      if (selector === undefined) return [];
      return [toClaim(group, strongestOf(group), selector, { block, start, end }, makeId)];
    }),
  );
}

function toClaim(
  group: readonly ClauseReading[],
  { type, voice }: ClauseReading,
  selector: TextQuoteSelector,
  at: ClaimSuggestion['at'],
  makeId: MakeId,
): ClaimSuggestion {
  const hedges = group.flatMap((reading) => reading.hedges);
  const hedge = hedges.find(({ likelihood }) => likelihood !== undefined) ?? hedges[0];
  const condition = group.find((reading) => reading.condition)?.condition;
  const likelihood = type.type === 'forecast' ? hedge?.likelihood : undefined;
  const about = [...new Set(group.flatMap(({ clause }) => clause.mentions.map(({ referent }) => referent.id)))];
  const parts: Evidence[] = [
    type,
    voice,
    ...(hedge === undefined ? [] : [hedge]),
    ...(condition === undefined ? [] : [condition]),
  ].map(grounds);
  return {
    ...{ kind: 'claim', at, words: selector.exact, because: parts },
    rule: type.rule,
    confidence: Math.round(Math.min(type.confidence, voice.confidence + confidenceInSilence) * 100) / 100,
    reason: {
      key: 'claim',
      type: type.type,
      typeReason: type.reason,
      voice: voice.voice.kind,
      voiceReason: voice.reason,
    },
    tag: {
      id: makeId(selector.exact),
      ...toQuoteFields(selector),
      type: type.type,
      voice: toVoice(voice.voice),
      ...(hedge === undefined ? {} : { hedge: hedge.words }),
      ...(likelihood === undefined ? {} : { likelihood }),
      about,
      ...(condition === undefined ? {} : { condition: condition.words }),
    },
  };
}

/** That nobody is said to say it makes the type no less sure. */
const confidenceInSilence = 0.2;

/** Of clauses that make one claim the one whose type is surest speaks for all. */
function strongestOf(group: readonly ClauseReading[]): ClauseReading {
  const [first, ...others] = group;
  if (first === undefined) throw new Error('A claim is made of at least one clause');
  return others.reduce((best, each) => (each.type.confidence > best.type.confidence ? each : best), first);
}

function joined(clauses: readonly ClauseReading[]): ClauseReading[][] {
  const groups: ClauseReading[][] = [];
  for (const reading of clauses) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && belongTogether(last, reading)) group.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

function belongTogether(a: ClauseReading, b: ClauseReading): boolean {
  // A claim has room for one hedge.
  if (a.hedges.length > 0 && b.hedges.length > 0 && !isPlainFuture(a, b)) return false;
  if (a.type.rule === 'type/plain' || b.type.rule === 'type/plain') return a.voice.voice.kind === b.voice.voice.kind;
  return a.type.type === b.type.type && a.voice.voice.kind === b.voice.voice.kind;
}

function toVoice(voice: ClauseReading['voice']['voice']): SuggestedVoice {
  switch (voice.kind) {
    case 'reports':
      return { reports: voice.by.map(({ id }) => id) };
    case 'speaksFor':
      return { speaksFor: voice.by.map(({ id }) => id) };
    default:
      return voice.kind;
  }
}

const grounds = ({ rule, confidence, reason }: Evidence): Evidence => ({ rule, confidence, reason });

function isPlainFuture(...readings: readonly ClauseReading[]): boolean {
  return readings.every(({ hedges }) => hedges.every(({ words }) => /^(?:will|shall)$/i.test(words)));
}
