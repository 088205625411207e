import type { ArticleText } from '../anchoring/article-text.ts';
import { toQuoteFields } from '../anchoring/selectors.ts';
import { toQuoteSelector } from '../anchoring/to-quote-selector.ts';
import type { DetectorContext } from './detector.ts';
import type { Lexicon } from './lexicon.ts';
import type { MakeId, VisitSuggestion, WindowOrigin } from './suggestion.ts';
import type { Mention, Referent } from './names/mention.ts';
import type { ClauseReading, SentenceReading } from './read-clauses.ts';
import type { Sentence } from './sentence.ts';
import { findEvents } from './visits/find-event.ts';
import type { EventWords } from './visits/find-event.ts';
import { findParties } from './visits/find-parties.ts';
import { findPromise, inheritedPromise } from './visits/find-promise.ts';
import { findTimes, findWindow, namesTime } from './visits/find-window.ts';

/** Visits, meetings, talks, contacts and channels that the text announces or proposes: at most one a clause, but for lists of people. */
export function suggestVisits(
  readings: readonly SentenceReading[],
  text: ArticleText,
  context: DetectorContext & { readonly textDay: string },
  makeId: MakeId,
): VisitSuggestion[] {
  const states = statesOf(readings);
  return readings.flatMap(({ sentence, clauses }) => {
    return clauses.flatMap((reading, index) => {
      // "Agreed to build it, and to go on consulting": the second part is promised by the first.
      const goesOn = reading.clause.text.startsWith('to ') ? clauses[index - 1] : undefined;
      const found = suggestOf(reading, sentence, text, { ...context, states, goesOn }, makeId);
      context.discourse.pass(reading.clause);
      return found;
    });
  });
}

interface VisitContext extends DetectorContext {
  readonly textDay: string;
  readonly states: ReadonlyMap<string, Referent>;
  readonly goesOn: ClauseReading | undefined;
}

/** The states that the text names, by name: where a city is named, its state goes with it. */
function statesOf(readings: readonly SentenceReading[]): ReadonlyMap<string, Referent> {
  const mentions = readings.flatMap(({ sentence }) => sentence.mentions);
  return new Map(mentions.flatMap(({ referent }) => (referent.kind === 'state' ? [[referent.name, referent]] : [])));
}

function suggestOf(
  reading: ClauseReading,
  sentence: Sentence,
  text: ArticleText,
  context: VisitContext,
  makeId: MakeId,
): VisitSuggestion[] {
  const { language, textDay, goesOn } = context;
  const { clause } = reading;
  const times = findTimes(clause.text, language, reading.condition);
  for (const event of findEvents(clause.text, language)) {
    const promise =
      findPromise(reading, event, language, times.filter(namesTime)) ??
      (goesOn && inheritedPromise(goesOn.clause.text, language));
    if (promise === undefined) continue;
    const when = findWindow(clause.text, event.start, times, { textDay, basis: promise.basis });
    const isTakenUp = takesUp(clause.text, event, language.lexicon.engagements.general);
    if (isTakenUp === false || (!isTakenUp && isSpokenOf(clause.text, event, when?.windowFrom))) continue;
    const parties = findParties(clause, event, promise, context);
    const listed = listedPeople(reading, event, language.lexicon.engagements.listing);
    const each =
      listed.length > 0
        ? listed.map((mention) => ({ ...parties, by: [mention.referent.id], start: mention.start, end: mention.end }))
        : [{ ...parties, start: 0, end: clause.text.length }];
    return each.flatMap(({ start, end, ...who }) => {
      const { block } = sentence.at;
      const at = {
        block,
        start: sentence.at.start + clause.start + start,
        end: sentence.at.start + clause.start + end,
      };
      const selector = toQuoteSelector(text, text.fromBlock(block, at.start), text.fromBlock(block, at.end));
      if (selector === undefined) return [];
      const confidence =
        Math.round(
          (0.5 +
            (who.by.length > 0 ? 0.15 : 0) +
            (when === undefined ? 0 : 0.1) +
            (event.kind === 'visit' || event.kind === 'mechanism' ? 0.1 : 0)) *
            100,
        ) / 100;
      return [
        {
          ...{ kind: 'visit', at, words: selector.exact, because: [], confidence, rule: `visit/${event.kind}` },
          reason: {
            key: 'announced',
            promise: promise.phrase,
            event: event.phrase,
            kind: event.kind,
            basis: promise.basis,
          },
          tag: {
            id: makeId(toName(who.by[0], event, who.to)),
            ...toQuoteFields(selector),
            kind: event.kind,
            basis: promise.basis,
            ...who,
            ...when,
          },
        } satisfies VisitSuggestion,
      ];
    });
  }
  return [];
}

/** "The visit", "these talks": spoken of, not announced, unless a time is given. */
function isSpokenOf(text: string, { start, part, kind }: EventWords, windowFrom: WindowOrigin | undefined): boolean {
  if (part === 'verb') return false;
  // A mechanism is announced where it is set up; "the council" is spoken of.
  if (
    kind === 'mechanism' &&
    /\bthe\s+(?:[\p{L}'-]+\s+){0,3}$/iu.test(text.slice(0, start)) &&
    !setUp.test(text.slice(0, start))
  )
    return true;
  // "Should adopt it at their summit in May": the summit only says when.
  if (
    /\b(?:at|before|after|during|until|since|following|by|without|despite)\s+(?:the|an?|this|that|its|their|his|her|next|last)\s+(?:[\p{L}.'-]+\s+){0,4}$/iu.test(
      text.slice(0, start),
    )
  )
    return true;
  const before =
    /\b(the|this|(?<!(?:agreed|said|announced|confirmed|expected|hoped|decided|proposed|suggested) )that|such|these|those|its|their|our|last|recent|past|previous)\s+(?:\p{L}+\s+){0,2}$/iu.exec(
      text.slice(0, start),
    );
  return before !== null && windowFrom?.key !== 'fromWords';
}

const setUp =
  /\b(?:set(?:ting)? up|establish\w*|creat\w+|launch\w*|reviv\w+|resum\w+|reopen\w*|restor\w+|reactivat\w+|relaunch\w*|institut\w+|found\w*|conven\w+)\b/iu;

/**
 * Whether what is general by itself ("contacts") is kept up or taken up, which makes it a promise; undefined for what is
 * an event of its own.
 */
function takesUp(
  text: string,
  event: EventWords,
  { nouns, verbs }: Lexicon['engagements']['general'],
): boolean | undefined {
  if (event.part === 'verb' || !nouns.includes(event.phrase)) return undefined;
  return new RegExp(String.raw`\b(?:${verbs.join('|')})\s+(?:\S+\s+){0,4}$`, 'iu').test(text.slice(0, event.start));
}

/** "Trips to China may follow, among them A, B and C": each is a visit of its own. */
function listedPeople({ clause }: ClauseReading, event: EventWords, listing: readonly string[]): readonly Mention[] {
  if (event.kind !== 'visit') return [];
  const mark = new RegExp(String.raw`\b(?:${listing.join('|')})\b`, 'iu').exec(clause.text);
  if (mark === null) return [];
  const people = clause.mentions.filter(({ start, referent }) => start > mark.index && referent.kind === 'person');
  return people.length > 1 ? people : [];
}

function toName(by: string | undefined, { kind }: EventWords, to: string | undefined): string {
  return [by ?? '', kind, ...(to === undefined ? [] : ['to', to])].join(' ');
}
