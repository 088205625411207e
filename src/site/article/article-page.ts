import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { aloneIn, getOrThrow } from '../../model/library.ts';
import { actorPath } from '../../model/site-paths.ts';
import type { NoteContext } from '../notes/claim-note.ts';
import { claimNote } from '../notes/claim-note.ts';
import { composeNotes } from '../notes/fit-margin.ts';
import { notesBeside } from '../notes/fit-print-margin.ts';
import type { ActorNote, Note, NoteDraft } from '../notes/note.ts';
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
import { makeSmallTimeline, makeTimelineView } from '../timeline/timeline-view.ts';
import type { ArticleHistory } from './article-states.ts';
import { articleHistory } from './article-states.ts';

/** A block of the text with what stands beside it. */
export interface AnnotatedBlock {
  readonly key: string;
  /** Published ids that lead here now. */
  readonly aliases: readonly string[];
  readonly html: string;
  readonly notes: readonly Note[];
  /** Actors that the text names here for the first time. */
  readonly actors: readonly ActorNote[];
  readonly crowded: boolean;
  /** How many of the notes a printed page has room for beside the text; the others follow below it. */
  readonly notesBeside: number;
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
  /** The promises alone, drawn beside the title. */
  readonly strip: Pick<TimelineView, 'rows' | 'layout'>;
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
  const timeline = article.announcements.length > 0 ? makeTimelineView(library, words, { article: slug }) : undefined;
  const { html, links } = numberLinks(
    article.blocks.map((block) => block.html),
    sources.list(),
  );
  return {
    article,
    published: dayWords(article.published, article.lang),
    asOf: dayWords(article.asOf, article.lang),
    ...(article.text.of && { originalPublished: dayWords(article.text.of.published, article.lang) }),
    readingMinutes: Math.max(1, Math.round(article.words / wordsAMinute)),
    counts: countArticles([article], library, words),
    blocks: article.blocks.map((block, index) => {
      const beside = notes.get(index) ?? [];
      const named = actors.get(index) ?? [];
      const { standing, crowded } = composeNotes(block.text, beside, actorLines(named));
      return {
        key: block.key,
        aliases: block.aliases,
        html: html[index] ?? block.html,
        notes: beside.map((note): Note => ({ ...note, standing: standing.get(note.id) ?? 'folded' })),
        actors: named,
        crowded,
        notesBeside: notesBeside(block.text, beside),
      };
    }),
    omissions,
    sources: sources.list(),
    withdrawn: listWithdrawnAddresses(library).filter(({ link }) => link.article === slug),
    links,
    actors: [...actors.values()].flat(),
    ...(timeline && { timeline }),
    strip: makeSmallTimeline(library, slug, words),
    history: articleHistory({ article, library, sources }, words),
  };
}

/** Notes of claims and announcements by the block in which their passage begins, in order of number. */
function notesByBlock(context: NoteContext): ReadonlyMap<number, readonly NoteDraft[]> {
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

/** Lines that the list of actors takes in the note column, about 44 characters each. */
function actorLines(actors: readonly ActorNote[]): number {
  return Math.ceil(actors.reduce((sum, { name }) => sum + name.length + 2, actors.length > 0 ? 6 : 0) / 44);
}
