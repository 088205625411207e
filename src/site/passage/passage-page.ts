import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Article, BlockRange, Passage } from '../../model/article.ts';
import { outcomeFragments } from '../../model/claim.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import { actorPath, passagePath } from '../../model/site-paths.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { relations } from '../../model/vocabulary.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { announcementTitle, toAnnouncementRow } from '../../timeline/announcement-row.ts';
import { announcementNote, announcementState } from '../notes/announcement-note.ts';
import { claimNote, claimState } from '../notes/claim-note.ts';
import type { Note, OutcomeView } from '../notes/note.ts';
import type { LifeLine } from './life-line.ts';
import { layoutLifeLine } from './life-line.ts';
import type { QuotationView } from './quotation.ts';
import { toQuotations, withinSentence } from './quotation.ts';

/** Another passage of the text, as this one's page names it. */
export interface PassageRef {
  readonly path: string;
  readonly number: number;
  readonly statement: string;
  /** Of the statement. */
  readonly lang: string;
  readonly result?: StatusLabel;
}

/** How a claim bears on others (`to`), or they on it (`from`). */
export interface RelatedPassages {
  readonly relation: Relation;
  readonly direction: 'to' | 'from';
  readonly passages: readonly PassageRef[];
}

/** One dated step in what came of a passage. */
export interface PassageOutcome extends OutcomeView {
  /** Fragment of a verdict; the steps of an announcement have none. */
  readonly fragment?: string;
  readonly rests: readonly NumberedSource[];
}

/** Every value that the page of one passage shows. */
export interface PassagePage {
  readonly article: Article;
  readonly id: string;
  readonly title: string;
  /** Of the title: that of the text where its author gave it, else that of our words. */
  readonly titleLang: string;
  /** The words with the whole paragraph around them, once for each block that they run through. */
  readonly quotations: readonly QuotationView[];
  /** The same in the sentences that they stand in. */
  readonly sentences: readonly QuotationView[];
  /** Absent where the passage names an actor. */
  readonly note?: Note;
  readonly actor?: { readonly name: string; readonly as?: string; readonly about: string; readonly path: string };
  /** Its row in the timeline, where the passage announces something. */
  readonly promise?: AnnouncementRow;
  /** What came of it, newest first. */
  readonly outcomes: readonly PassageOutcome[];
  readonly life?: LifeLine;
  readonly related: readonly RelatedPassages[];
  /** What a claim announces within its words. */
  readonly announces: readonly PassageRef[];
  /** The claims within whose words an announcement stands. */
  readonly saidIn: readonly PassageRef[];
  readonly sources: readonly NumberedSource[];
  readonly previous?: PassageRef;
  readonly next?: PassageRef;
  readonly asOf: string;
}

/** Assembles the page of the passage that carries this id. */
export function makePassagePage(library: Library, slug: string, id: string): PassagePage {
  const article = getOrThrow(library.articles, slug);
  const { lang } = catalogueFor(article.lang);
  const passage = passageOf(article, id);
  const sources = new SourceList(library);
  const note = noteFor(id, { article, library, sources });
  const announcement = article.announcements.find((each) => each.id === id);
  const listed = sources.list();
  const around = toQuotations(article, passage);
  const refs = (passages: readonly Passage[]) => passages.map((each) => passageRef(each, article, library));
  const neighbour = (step: 1 | -1) =>
    refs(article.passages.filter(({ number = NaN }) => number === (passage.number ?? NaN) + step));
  const [previous, next] = [neighbour(-1)[0], neighbour(1)[0]];
  return {
    article,
    id,
    title: passageTitle(article, id, library),
    titleLang: isNamedByAuthor(id, article) ? article.lang : lang,
    quotations: around,
    sentences: around.map(withinSentence),
    ...(note ? { note } : { actor: actorFor(article, library, id) }),
    ...(announcement && { promise: toAnnouncementRow(announcement, { article, library }) }),
    outcomes: note ? outcomesOf(note, listed) : [],
    ...lifeOf(note, article, announcementsOf(passage, article)),
    related: note?.kind === 'claim' ? relatedTo(id, article, library) : [],
    announces: passage.kind === 'claim' ? refs(passagesWithin(passage, article, 'visit')) : [],
    saidIn: passage.kind === 'visit' ? refs(passagesAround(passage, article)) : [],
    sources: listed,
    ...(previous && { previous }),
    ...(next && { next }),
    asOf: dayWords(article.asOf, lang),
  };
}

/** What the page of a passage is called: what it says, or whom it names. */
export function passageTitle(article: Article, id: string, library: Library): string {
  const words = catalogueFor(article.lang);
  const claim = article.claims.find((each) => each.id === id);
  if (claim) return claim.statement;
  const announcement = article.announcements.find((each) => each.id === id);
  if (announcement) return announcementTitle(announcement, library, words);
  const actor = getOrThrow(library.actors, id).name;
  return words.passagePage.mention({ actor, article: article.title });
}

function isNamedByAuthor(id: string, { claims, announcements }: Article): boolean {
  return claims.some((claim) => claim.id === id) || announcements.some((it) => it.id === id && it.title !== undefined);
}

/** The passage that carries this id. A miss is our bug: pages are made from the passages there are. */
export function passageOf(article: Article, id: string): Passage {
  const passage = article.passages.find((each) => each.id === id);
  if (!passage) throw new Error(`No passage "${id}" in ${article.slug}`);
  return passage;
}

function noteFor(id: string, context: Parameters<typeof claimNote>[1]): Note | undefined {
  const claim = context.article.claims.find((each) => each.id === id);
  if (claim) return claimNote(claim, context);
  const announcement = context.article.announcements.find((each) => each.id === id);
  return announcement && announcementNote(announcement, context);
}

function actorFor(article: Article, library: Library, id: string): NonNullable<PassagePage['actor']> {
  const { name, about } = getOrThrow(library.actors, id);
  const as = article.actors.find((named) => named.id === id)?.as;
  return { name, about, path: actorPath(id), ...(as && { as }) };
}

function outcomesOf({ kind, history }: Note, sources: readonly NumberedSource[]): PassageOutcome[] {
  const fragments = outcomeFragments(history);
  return history
    .map((outcome, index) => ({
      ...outcome,
      ...(kind === 'claim' && { fragment: fragments[index] }),
      rests: sources.filter(({ number }) => outcome.sources.includes(number)),
    }))
    .toReversed();
}

function lifeOf(
  note: Note | undefined,
  article: Article,
  announced: readonly Announcement[],
): Pick<PassagePage, 'life'> {
  const windows = announced.flatMap(({ window }) => window ?? []);
  const life = note && layoutLifeLine(note.history, { article, windows });
  return life ? { life } : {};
}

function relatedTo(id: string, article: Article, library: Library): RelatedPassages[] {
  const claimsOf = (ids: readonly string[]) =>
    article.passages.filter((each) => ids.includes(each.id)).map((each) => passageRef(each, article, library));
  const claim = article.claims.find((each) => each.id === id);
  return relations
    .flatMap((relation): RelatedPassages[] => {
      const from = article.claims.filter((other) => other[relation].includes(id)).map((other) => other.id);
      return [
        { relation, direction: 'to', passages: claimsOf(claim?.[relation] ?? []) },
        { relation, direction: 'from', passages: claimsOf(from) },
      ];
    })
    .filter(({ passages }) => passages.length > 0);
}

/** A passage as the pages of others name it: its statement, and what came of it. */
function passageRef({ id, number = NaN }: Passage, article: Article, library: Library): PassageRef {
  const context = { article, library, sources: new SourceList(library) };
  const path = passagePath(article.slug, id);
  const lang = isNamedByAuthor(id, article) ? article.lang : catalogueFor(article.lang).lang;
  const claim = article.claims.find((each) => each.id === id);
  if (claim) return { path, number, lang, statement: claim.statement, ...resultOf(claimState(claim, context)) };
  const announcement = article.announcements.find((each) => each.id === id);
  if (!announcement) throw new Error(`Passage "${id}" of ${article.slug} is neither a claim nor an announcement`);
  const statement = passageTitle(article, id, library);
  return { path, number, lang, statement, ...resultOf(announcementState(announcement, context)) };
}

function resultOf({ result }: Pick<Note, 'result'>): Pick<PassageRef, 'result'> {
  return result ? { result } : {};
}

function announcementsOf(passage: Passage, article: Article): Announcement[] {
  const ids = [passage, ...passagesWithin(passage, article, 'visit')].map(({ id }) => id);
  return article.announcements.filter(({ id }) => ids.includes(id));
}

/** The passages of a kind whose words all lie within those of another. */
function passagesWithin(outer: Passage, { passages }: Article, kind: Passage['kind']): Passage[] {
  return passages.filter((each) => each.kind === kind && each.id !== outer.id && isWithin(each, outer));
}

function passagesAround(inner: Passage, { passages }: Article): Passage[] {
  return passages.filter((each) => each.kind === 'claim' && isWithin(inner, each));
}

function isWithin(inner: Passage, outer: Passage): boolean {
  const holds = (a: BlockRange, b: BlockRange) => a.block === b.block && a.start <= b.start && b.end <= a.end;
  return inner.ranges.every((range) => outer.ranges.some((each) => holds(each, range)));
}
