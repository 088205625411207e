import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow, sideOf } from '../../model/library.ts';
import { actorPath, claimsPath, pagePaths } from '../../model/site-paths.ts';
import type { Day } from '../../model/day.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { Linked } from '../shared/link.ts';
import { rowsOnPage } from './claim-row.ts';
import type { PassageLine } from './passage-line.ts';
import { listAnnouncementLines, toClaimLine } from './passage-line.ts';

/** Claims or announcements that answer a question for one party, or for nobody in particular. */
export interface AnswerGroup {
  readonly party?: Linked;
  readonly lines: readonly PassageLine[];
}

type Words = Catalogue['claims']['questions'];

/** A question that a reader brings to commentary, answered from the tags. */
export interface ClaimQuestion {
  /** Its page's name below the claim index. */
  readonly id: keyof Words['asked'];
  readonly path: string;
  /** What the answers are. */
  readonly of: keyof Words['count'];
  /** The filters by which the claim index shows the same, where there are such. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Claims or announcements, each once. */
  readonly answers: readonly PassageLine[];
  readonly groups: readonly AnswerGroup[];
}

interface GroupedLine {
  readonly parties: readonly string[];
  readonly line: PassageLine;
}

/**
 * The questions in the order in which the page asks them, or only those that are asked for. Those that nothing answers are
 * told as well: none is news.
 */
export function listClaimQuestions(library: Library, asked?: readonly ClaimQuestion['id'][]): ClaimQuestion[] {
  const claims = [...library.articles.values()].flatMap((article) => {
    const grounded = new Set(article.claims.flatMap(({ supports }) => supports));
    return article.claims.map((claim) => ({ claim, article, supported: grounded.has(claim.id) }));
  });
  const listLines = (
    include: (each: (typeof claims)[number]) => boolean,
    parties: (claim: Claim) => readonly string[],
  ) =>
    claims
      .filter(include)
      .map(({ claim, article }): GroupedLine => ({ parties: parties(claim), line: toClaimLine(claim, article) }));
  const nobody = (): readonly string[] => [];
  const questions: readonly Question[] = [
    {
      id: 'unnamed',
      of: 'claims',
      filters: { voice: 'unnamed' },
      group: () => listLines(({ claim }) => voiceKind(claim.voice) === 'unnamed', nobody),
    },
    {
      id: 'spoken-for',
      of: 'claims',
      filters: { voice: 'speaksFor' },
      group: () =>
        listLines(
          ({ claim }) => voiceKind(claim.voice) === 'speaksFor',
          ({ voice }) => voiceActors(voice),
        ),
    },
    {
      id: 'demands',
      of: 'demands',
      filters: { type: 'demand' },
      group: () =>
        listLines(
          ({ claim }) => claim.type === 'demand',
          ({ askedOf }) => askedOf,
        ),
    },
    {
      id: 'promises',
      of: 'announcements',
      group: () => [...library.articles.values()].flatMap((article) => groupAnnouncements(article, library)),
    },
    {
      id: 'unsupported',
      of: 'claims',
      group: () =>
        listLines(
          ({ claim, supported }) =>
            !supported && claim.voice === 'own' && !['description', 'commitment'].includes(claim.type),
          nobody,
        ),
    },
  ];
  return questions.filter(({ id }) => asked?.includes(id) ?? true).map((question) => makeQuestion(library, question));
}

function groupAnnouncements(article: Article, library: Library): GroupedLine[] {
  const lines = listAnnouncementLines(article, library);
  return article.announcements.flatMap((announcement) => {
    const line = lines.get(announcement.id);
    return line ? [{ parties: [...new Set(partiesOf(announcement).map((id) => sideOf(id, library)))], line }] : [];
  });
}

/** Whose announcement it is: a visit only that of those who travel; whoever is met has a part in a meeting, in talks or in a channel. */
function partiesOf({ kind, by, with: met }: Announcement): readonly string[] {
  return kind === 'visit' ? by : [...by, ...met];
}

/** A question before it is answered. */
type Question = Omit<ClaimQuestion, 'path' | 'answers' | 'groups'> & { readonly group: () => readonly GroupedLine[] };

function makeQuestion(library: Library, { group, ...rest }: Question): ClaimQuestion {
  const grouped = group();
  const parties = [...new Set(grouped.flatMap(({ parties: named }) => named))];
  const named = parties.map((id) => ({
    party: { text: getOrThrow(library.actors, id).name, path: actorPath(id) },
    lines: grouped.filter((each) => each.parties.includes(id)).map(({ line }) => line),
  }));
  const others = grouped.filter((each) => each.parties.length === 0).map(({ line }) => line);
  return {
    ...rest,
    path: `${claimsPath}${rest.id}/`,
    answers: grouped.map(({ line }) => line),
    groups: [...named, ...(others.length > 0 ? [{ lines: others }] : [])],
  };
}

/** One page of the answers to a question. */
export interface QuestionPage {
  readonly question: ClaimQuestion;
  /** The groups that fall on this page, as far as they do; the count is that of the whole group. */
  readonly groups: readonly (AnswerGroup & { readonly all: readonly PassageLine[] })[];
  readonly page: number;
  readonly pages: readonly string[];
}

/** The answers to a question, page by page, so that no page grows without end. */
export function makeQuestionPages(question: ClaimQuestion, { onPage = rowsOnPage } = {}): QuestionPage[] {
  const lines = question.groups.reduce((sum, group) => sum + group.lines.length, 0);
  const pages = pagePaths(question.path, lines, onPage);
  return pages.map((_, index) => ({
    question,
    groups: groupsBetween(question.groups, index * onPage, (index + 1) * onPage),
    page: index + 1,
    pages,
  }));
}

/** The groups' lines from one to another, counted over all groups. */
function groupsBetween(groups: readonly AnswerGroup[], from: number, to: number): QuestionPage['groups'] {
  let before = 0;
  return groups.flatMap((group) => {
    const lines = group.lines.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.lines.length;
    return lines.length > 0 ? [{ ...group, lines, all: group.lines }] : [];
  });
}

/** How many of some lines there were from when. */
export function countStates(lines: readonly Pick<PassageLine, 'from'>[], first: Day): Valid<number>[] {
  const days = [...new Set([first, ...lines.map(({ from }) => from)])].sort((a, b) => a - b);
  const snapshots = days.map((day) => ({ day: day === first ? -Infinity : day, on: day }));
  return coalesceStates(snapshots, ({ on }) => lines.filter(({ from }) => from <= on).length);
}
