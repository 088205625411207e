import type { Catalogue } from '../../i18n/catalogue.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { Library } from '../../model/library.ts';
import { aloneIn, getOrThrow } from '../../model/library.ts';
import { actorPath } from '../../model/site-paths.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import { findTellingClaims } from '../../model/telling-claim.ts';
import type { NoteContext } from '../notes/claim-note.ts';
import { claimNote } from '../notes/claim-note.ts';
import type { ActorNote, Note } from '../notes/note.ts';
import { announcementNote } from '../notes/announcement-note.ts';
import { listWithdrawnAddresses } from '../permalinks/former-addresses.ts';
import type { WithdrawnAddress } from '../permalinks/former-addresses.ts';
import type { ArticleCounts } from '../shared/counts.ts';
import { countArticles } from '../shared/counts.ts';
import type { OmissionView } from '../sources/omissions.ts';
import { toOmissionViews } from '../sources/omissions.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import type { TextLink } from '../sources/text-links.ts';
import { numberLinks } from '../sources/text-links.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';
import { makeTimelineView } from '../timeline/timeline-view.ts';
import type { AnnouncedRow } from './announced.ts';
import { announcedRows } from './announced.ts';
import type { ArticleHistory } from './article-states.ts';
import { articleHistory } from './article-states.ts';

/** A note and the number of the class by which it finds the line of its words in its block: `line-3`. */
export interface HungNote<N extends Note = Note> {
  readonly note: N;
  readonly line: number;
}

/** A note to a passage of which something came, with those of the announcements that lie within its words. */
export interface NoteEntry extends HungNote {
  readonly inner: readonly Note[];
}

/** A block of the text with what stands beside it. */
export interface AnnotatedBlock {
  readonly key: string;
  /** Published ids that lead here now. */
  readonly aliases: readonly string[];
  readonly html: string;
  /** In order of number. */
  readonly entries: readonly NoteEntry[];
  /** Notes to passages of which nothing came that could be told. */
  readonly quiet: readonly HungNote[];
  /** Actors that the text names here for the first time. */
  readonly actors: readonly ActorNote[];
  /** The outcomes that its notes tell, or told on an earlier day, by shape, with how many tell them now. */
  readonly looks: readonly { readonly look: OutcomeLook; readonly count: number }[];
}

/** Every value the reading page shows. */
export interface ArticlePage {
  readonly article: Article;
  readonly published: string;
  readonly asOf: string;
  readonly originalPublished?: string;
  readonly readingMinutes: number;
  readonly counts: ArticleCounts;
  readonly blocks: readonly AnnotatedBlock[];
  /** What was announced, by the day on which it was settled. */
  readonly announced: readonly AnnouncedRow[];
  /** What the text leaves out. */
  readonly omissions: readonly OmissionView[];
  readonly sources: readonly NumberedSource[];
  /** What was published in this article and is no longer in it. */
  readonly withdrawn: readonly WithdrawnAddress[];
  /** Where the text itself leads, beyond the sources. */
  readonly links: readonly TextLink[];
  readonly actors: readonly ActorNote[];
  /** Absent where the article announces nothing. */
  readonly timeline?: TimelineView;
  /** What was known of all this from when. */
  readonly history: ArticleHistory;
}

const wordsAMinute = 230;

/** Assembles the reading page of one article. */
export function articlePage(whole: Library, slug: string, words: Catalogue): ArticlePage {
  const article = getOrThrow(whole.articles, slug);
  const library = aloneIn(whole, article);
  const sources = new SourceList(library);
  const notes = notesByBlock({ article, library, sources });
  const omissions = toOmissionViews(article, sources);
  const actors = actorsByBlock(article, library);
  const { html, links } = numberLinks(
    article.blocks.map((block) => block.html),
    sources.list(),
  );
  const history = articleHistory({ article, library, sources }, words);
  const timeline =
    article.announcements.length > 0
      ? makeTimelineView(library, words, { scope: { article: slug }, historyOf: () => history.timeline })
      : undefined;
  const telling = findTellingClaims(article.passages, article.claims);
  return {
    article,
    published: dayWords(article.published, words.lang),
    asOf: dayWords(article.asOf, words.lang),
    ...(article.text.of && { originalPublished: dayWords(article.text.of.published, words.lang) }),
    readingMinutes: Math.max(1, Math.round(article.words / wordsAMinute)),
    counts: countArticles([article], library, words),
    blocks: article.blocks.map((block, index) => ({
      key: block.key,
      aliases: block.aliases,
      html: html[index] ?? block.html,
      ...arrangeNotes(notes.get(index) ?? [], telling, history.notes),
      actors: actors.get(index) ?? [],
    })),
    announced: announcedRows(article, history.timeline.rows, words),
    omissions,
    sources: sources.list(),
    withdrawn: listWithdrawnAddresses(library).filter(({ link }) => link.article === slug),
    links,
    actors: [...actors.values()].flat(),
    ...(timeline && { timeline }),
    history,
  };
}

/** All notes of some blocks, in order of number. */
export function notesOf(blocks: readonly Pick<AnnotatedBlock, 'entries' | 'quiet'>[]): Note[] {
  return blocks
    .flatMap(({ entries, quiet }) => [
      ...entries.flatMap(({ note, inner }) => [note, ...inner]),
      ...quiet.map(({ note }) => note),
    ])
    .sort((a, b) => a.number - b.number);
}

/** Parts the notes of one block by whether anything came of their passages, and puts those of announcements into claims'. */
export function arrangeNotes(
  notes: readonly Note[],
  telling: ReadonlyMap<string, Pick<Passage, 'id'>>,
  states: ArticleHistory['notes'],
): Pick<AnnotatedBlock, 'entries' | 'quiet' | 'looks'> {
  const hasOutcome = ({ id }: Note): boolean => (states.get(id) ?? []).some(({ value }) => value.result !== undefined);
  const hung = notes.map((note, index) => ({ note, line: index + 1 }));
  const here = new Set(notes.map(({ id }) => id));
  const tellerOf = ({ id }: Note): string | undefined => {
    const teller = telling.get(id)?.id;
    return teller !== undefined && here.has(teller) ? teller : undefined;
  };
  return {
    entries: hung
      .filter(({ note }) => hasOutcome(note) && tellerOf(note) === undefined)
      .map((each) => ({ ...each, inner: notes.filter((note) => tellerOf(note) === each.note.id) })),
    quiet: hung.filter(({ note }) => !hasOutcome(note)),
    looks: tallyLooks(notes, states),
  };
}

function tallyLooks(notes: readonly Note[], states: ArticleHistory['notes']): AnnotatedBlock['looks'] {
  const ever = notes.flatMap(({ id }) => (states.get(id) ?? []).flatMap(({ value }) => value.result?.look ?? []));
  const now = notes.flatMap(({ result }) => result?.look ?? []);
  return [...new Map(ever.map((look) => [look.shape, look])).values()].map((look) => ({
    look,
    count: now.filter(({ shape }) => shape === look.shape).length,
  }));
}

/** Notes of claims and announcements by the block in which their passage begins, in order of number. */
function notesByBlock(context: NoteContext): ReadonlyMap<number, readonly Note[]> {
  const { article } = context;
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  const announcements = new Map(article.announcements.map((each) => [each.id, each]));
  const notes = article.passages
    .filter((passage) => passage.number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .flatMap(({ id, ranges }) => {
      const claim = claims.get(id);
      const announcement = announcements.get(id);
      const note = claim ? claimNote(claim, context) : announcement && announcementNote(announcement, context);
      return note ? [{ block: ranges[0]?.block ?? 0, note }] : [];
    });
  return byBlock(notes, ({ note }) => note);
}

function actorsByBlock(article: Article, library: Library): ReadonlyMap<number, readonly ActorNote[]> {
  const named = article.passages
    .filter(({ kind }) => kind === 'actor')
    .map(({ id, ranges }) => ({
      block: ranges[0]?.block ?? 0,
      actor: { id, name: getOrThrow(library.actors, id).name, path: actorPath(id) },
    }));
  return byBlock(named, ({ actor }) => actor);
}

function byBlock<T extends { readonly block: number }, V>(
  items: readonly T[],
  valueOf: (item: T) => V,
): ReadonlyMap<number, readonly V[]> {
  const groups = Map.groupBy(items, ({ block }) => block);
  return new Map([...groups].map(([block, group]) => [block, group.map(valueOf)]));
}
