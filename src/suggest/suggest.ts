import { toArticleText } from '../anchoring/article-text.ts';
import type { ArticleText } from '../anchoring/article-text.ts';
import { normalizeText } from '../anchoring/normalize.ts';
import type { Hedge } from '../model/hedge.ts';
import type { Actor } from '../model/registries.ts';
import type { DetectorContext } from './detector.ts';
import { startDiscourse } from './discourse/discourse.ts';
import type { Discourse } from './discourse/discourse.ts';
import { prepareLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './names/find-names.ts';
import { compileRegisteredNames } from './names/known-names.ts';
import type { BlockMention, NameTagger } from './names/mention.ts';
import { readClauses } from './read-clauses.ts';
import type { SentenceReading } from './read-clauses.ts';
import { readSentences } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { suggestClaims } from './suggest-claims.ts';
import { suggestVisits } from './suggest-visits.ts';
import { createIdMaker } from './suggestion.ts';
import type { ActorSuggestion, Suggestion } from './suggestion.ts';

/** What suggestions are made from. Plain values: whoever calls reads the files. */
export interface SuggestInput {
  /** The text of each block; of those that hold no prose, such as headings, an empty one. */
  readonly blocks: readonly string[];
  /** The day the text first appeared, `YYYY-MM-DD`: windows count from it. */
  readonly textDay: string;
  readonly actors: readonly Actor[];
  readonly hedges: readonly Hedge[];
  /** Without one for the article's language only names of the registry are found. */
  readonly lexicon?: Lexicon;
  readonly tagger: NameTagger;
  /** Ids that are taken in the article. */
  readonly taken?: ReadonlySet<string>;
}

export interface SuggestResult {
  /** The surest first; equals in the order of the text. */
  readonly suggestions: readonly Suggestion[];
  /** How each sentence was read, in the order of the text. */
  readonly sentences: readonly SentenceReading[];
}

/** Reads a text as a linter reads code, and proposes its actors, claims and visits. The same input gives the same output. */
export function suggest({
  blocks,
  textDay,
  actors,
  hedges,
  lexicon,
  tagger,
  taken = new Set(),
}: SuggestInput): SuggestResult {
  const text = toArticleText(blocks);
  const language =
    lexicon &&
    prepareLanguage(
      lexicon,
      hedges.flatMap(({ words }) => words),
    );
  const mentions = findMentions(blocks, text, actors, language, tagger);
  const sentences = readSentences(blocks, mentions, language);
  const actorSuggestions = suggestActors(mentions, actors);
  if (language === undefined) return { suggestions: ranked(actorSuggestions), sentences: [] };

  const newDiscourse = (): Discourse => startDiscourse(sentences, { language, actors, textDay });
  const context: DetectorContext = {
    language,
    discourse: newDiscourse(),
    hedges,
    isStatement: isStatement(sentences, language),
  };
  const readings = readClauses(sentences, context);
  const makeId = createIdMaker(new Set([...taken, ...actorSuggestions.map(({ tag }) => tag.id)]), language.stopwords);
  return {
    suggestions: ranked([
      ...actorSuggestions,
      ...suggestVisits(readings, text, { ...context, discourse: newDiscourse(), textDay }, makeId),
      ...suggestClaims(readings, text, makeId),
    ]),
    sentences: readings,
  };
}

function findMentions(
  blocks: readonly string[],
  text: ArticleText,
  actors: readonly Actor[],
  language: Language | undefined,
  tagger: NameTagger,
): BlockMention[] {
  const registered = compileRegisteredNames(text, actors, (block) => blocks[block] ?? '');
  const found = language === undefined ? [] : findNames(blocks, registered, actors, language, tagger);
  return [...registered, ...found].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Whether the text speaks in its own name as a party: "we call on", "we will", more than once. */
function isStatement(sentences: readonly Sentence[], { speechVerbs, lexicon }: Language): boolean {
  const [we = 'we'] = lexicon.connectives.we;
  const inPerson = new RegExp(String.raw`^(?:${we})\s+(?:will\s+)?`, 'iu');
  return (
    sentences.filter(({ text }) => {
      const lead = inPerson.exec(text);
      return lead !== null && (lead[0].trim().includes(' ') || speechVerbs(text.slice(lead[0].length))[0]?.start === 0);
    }).length > 1
  );
}

function ranked(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.toSorted(
    (a, b) => b.confidence - a.confidence || a.at.block - b.at.block || a.at.start - b.at.start,
  );
}

/** One suggestion for each actor whom the text names, with a stub where the registry lacks the actor. */
function suggestActors(mentions: readonly BlockMention[], actors: readonly Actor[]): ActorSuggestion[] {
  const registered = new Map(actors.map((actor) => [actor.id, actor]));
  return [...Map.groupBy(mentions, ({ referent }) => referent.id)].flatMap(([id, all]) => {
    const inOrder = all.toSorted((a, b) => a.block - b.block || a.start - b.start);
    const [first] = inOrder;
    if (first === undefined) return [];
    const { name, kind } = first.referent;
    const as = inOrder.find(({ referent }) => referent.as !== undefined)?.referent.as;
    const { rule, confidence, reason } = inOrder.reduce(
      (best, { referent }) => (referent.confidence > best.confidence ? referent : best),
      first.referent,
    );
    const actor = registered.get(id);
    const forms = [...new Set(inOrder.map(({ words }) => words))];
    const known = new Set(
      [name, ...(actor === undefined ? [] : [...actor.aliases, ...Object.values(actor.names)])].map(normalize),
    );
    const further = forms.filter((form) => !known.has(normalize(form)));
    return [
      {
        ...{ kind: 'actor', rule, confidence, reason, because: [], count: all.length, words: first.words },
        at: { block: first.block, start: first.start, end: first.end },
        tag: { id, ...(as === undefined ? {} : { as }), mentions: actor === undefined ? [] : further },
        ...(actor === undefined ? { stub: { id, name, kind, aliases: further } } : {}),
      } satisfies ActorSuggestion,
    ];
  });
}

function normalize(words: string): string {
  return normalizeText(words).text;
}
