import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article, Passage } from '../../model/article.ts';
import { fragmentOf } from '../../model/article.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { actorPath, passagePath } from '../../model/site-paths.ts';
import type { Card } from '../../share-card/card.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { toAnnouncementRow } from '../../timeline/announcement-row.ts';
import type { CardContext } from '../frame/cards.ts';
import { claimNote } from '../notes/claim-note.ts';
import type { NoteDraft } from '../notes/note.ts';
import { announcementNote } from '../notes/announcement-note.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';

/** The words of a passage inside the block they stand in. */
export interface QuotationView {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Fragment of the words in the article. */
  readonly fragment: string;
}

interface Neighbour {
  readonly path: string;
  readonly number: number;
  readonly quote: string;
}

/** Every value that the page of one passage shows. */
export interface PassagePage {
  readonly article: Article;
  readonly id: string;
  readonly title: string;
  /** Of the title: that of the text where its author gave it, else that of our words. */
  readonly titleLang: string;
  readonly quotations: readonly QuotationView[];
  /** Absent where the passage names an actor. */
  readonly note?: NoteDraft;
  readonly actor?: { readonly name: string; readonly as?: string; readonly about: string; readonly path: string };
  /** Its row in the timeline, where the passage announces something. */
  readonly promise?: AnnouncementRow;
  readonly sources: readonly NumberedSource[];
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  readonly asOf: string;
}

/** Assembles the page of the passage that carries this id. */
export function makePassagePage(library: Library, slug: string, id: string): PassagePage {
  const article = getOrThrow(library.articles, slug);
  const { passagePage: words, lang } = catalogueFor(article.lang);
  const passage = passageOf(article, id);
  const sources = new SourceList(library);
  const note = noteFor(id, { article, library, sources });
  return {
    article,
    id,
    title: note?.statement ?? words.mention({ actor: getOrThrow(library.actors, id).name, article: article.title }),
    titleLang: isNamedByAuthor(id, article) ? article.lang : lang,
    quotations: toQuotations(article, passage),
    ...(note ? { note } : { actor: actorFor(article, library, id) }),
    ...announcementOf(id, article, library),
    sources: sources.list(),
    ...findNeighbours(article, passage),
    asOf: dayWords(article.asOf, lang),
  };
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

function noteFor(id: string, context: Parameters<typeof claimNote>[1]): NoteDraft | undefined {
  const claim = context.article.claims.find((each) => each.id === id);
  if (claim) return claimNote(claim, context);
  const announcement = context.article.announcements.find((each) => each.id === id);
  return announcement && announcementNote(announcement, context);
}

function announcementOf(id: string, article: Article, library: Library): Pick<PassagePage, 'promise'> {
  const announcement = article.announcements.find((each) => each.id === id);
  return announcement ? { promise: toAnnouncementRow(announcement, { article, library }) } : {};
}

function actorFor(article: Article, library: Library, id: string): NonNullable<PassagePage['actor']> {
  const { name, about } = getOrThrow(library.actors, id);
  const as = article.actors.find((named) => named.id === id)?.as;
  return { name, about, path: actorPath(id), ...(as && { as }) };
}

/** The words of a passage, each run inside its block. */
export function toQuotations(article: Article, passage: Passage): QuotationView[] {
  return passage.ranges.map(({ block, start, end }, index) => {
    const text = article.blocks[block]?.text ?? '';
    return {
      before: text.slice(0, start),
      words: text.slice(start, end),
      after: text.slice(end),
      fragment: fragmentOf(passage, index),
    };
  });
}

/** How much of the paragraph a quotation keeps on each side, in characters, before it is cut at a word. */
const around = 110;

/** A quotation with only so much of its paragraph as shows what the words stand in. */
export function cutQuotation(quotation: QuotationView): QuotationView {
  const { before, after } = quotation;
  return {
    ...quotation,
    before: before.length <= around ? before : `…${before.slice(-around).replace(/^\S*(?=\s)/, '')}`,
    after: after.length <= around ? after : `${after.slice(0, around).replace(/(?<=\s)\S*$/, '')}…`,
  };
}

function findNeighbours(article: Article, passage: Passage): Pick<PassagePage, 'previous' | 'next'> {
  const at = (number: number): Neighbour | undefined => {
    const found = article.passages.find((each) => each.number === number);
    const range = found?.ranges[0];
    if (!found || !range) return undefined;
    const quote = article.blocks[range.block]?.text.slice(range.start, range.end) ?? '';
    return { path: passagePath(article.slug, found.id), number, quote };
  };
  if (passage.number === undefined) return {};
  const previous = at(passage.number - 1);
  const next = at(passage.number + 1);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The card of a passage: its words, what they claim, and what came of it. */
export function makePassageCard({ article, quotations, note, actor }: PassagePage, context: CardContext): Card {
  const words = quotations.map((quotation) => quotation.words);
  const result = note?.result;
  return {
    ...context,
    lang: article.lang,
    // An actor's first mention stands for all of them; a claim may run through several blocks.
    text: note ? words.join(' ') : (words[0] ?? ''),
    quoted: true,
    heading: note ? note.heading : [actor?.name ?? '', actor?.as ?? ''].filter(Boolean),
    from: article.title,
    day: dayWords(article.published, catalogueFor(article.lang).lang),
    ...(result && { result }),
  };
}
