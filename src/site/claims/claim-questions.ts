import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow, sideOf } from '../../model/library.ts';
import { actorPath, claimsPath, passagePath } from '../../model/site-paths.ts';
import type { Day } from '../../model/day.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { Linked } from '../shared/link.ts';

/** A claim or an announcement that answers a question. */
export type Answer = {
  readonly article: Article;
  readonly path: string;
  /** The day of its text. */
  readonly from: Day;
} & ({ readonly claim: Claim } | { readonly announcement: Announcement });

/** Answers for one party, or for nobody in particular. */
export interface AnswerGroup {
  readonly party?: Linked;
  readonly answers: readonly Answer[];
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
  readonly answers: readonly Answer[];
  readonly groups: readonly AnswerGroup[];
}

interface GroupedAnswer {
  readonly parties: readonly string[];
  readonly answer: Answer;
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
  const listAnswers = (
    include: (each: (typeof claims)[number]) => boolean,
    parties: (claim: Claim) => readonly string[],
  ) =>
    claims.filter(include).map(({ claim, article }): GroupedAnswer => ({
      parties: parties(claim),
      answer: { ...placeOf(claim.id, article), claim },
    }));
  const nobody = (): readonly string[] => [];
  const questions: readonly Question[] = [
    {
      id: 'unnamed',
      of: 'claims',
      filters: { voice: 'unnamed' },
      group: () => listAnswers(({ claim }) => voiceKind(claim.voice) === 'unnamed', nobody),
    },
    {
      id: 'spoken-for',
      of: 'claims',
      filters: { voice: 'speaksFor' },
      group: () =>
        listAnswers(
          ({ claim }) => voiceKind(claim.voice) === 'speaksFor',
          ({ voice }) => voiceActors(voice),
        ),
    },
    {
      id: 'demands',
      of: 'demands',
      filters: { type: 'demand' },
      group: () =>
        listAnswers(
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
        listAnswers(
          ({ claim, supported }) =>
            !supported && claim.voice === 'own' && !['description', 'commitment'].includes(claim.type),
          nobody,
        ),
    },
  ];
  return questions.filter(({ id }) => asked?.includes(id) ?? true).map((question) => makeQuestion(library, question));
}

function groupAnnouncements(article: Article, library: Library): GroupedAnswer[] {
  return article.announcements.map((announcement) => ({
    parties: [...new Set(partiesOf(announcement).map((id) => sideOf(id, library)))],
    answer: { ...placeOf(announcement.id, article), announcement },
  }));
}

function placeOf(id: string, article: Article): Pick<Answer, 'article' | 'path' | 'from'> {
  return { article, path: passagePath(article.slug, id), from: announcedDay(article) };
}

/** Whose announcement it is: a visit only that of those who travel; whoever is met has a part in a meeting, in talks or in a channel. */
function partiesOf({ kind, by, with: met }: Announcement): readonly string[] {
  return kind === 'visit' ? by : [...by, ...met];
}

/** A question before it is answered. */
type Question = Omit<ClaimQuestion, 'path' | 'answers' | 'groups'> & { readonly group: () => readonly GroupedAnswer[] };

function makeQuestion(library: Library, { group, ...rest }: Question): ClaimQuestion {
  const grouped = group();
  const parties = [...new Set(grouped.flatMap(({ parties: named }) => named))];
  const named = parties.map((id) => ({
    party: { text: getOrThrow(library.actors, id).name, path: actorPath(id) },
    answers: grouped.filter((each) => each.parties.includes(id)).map(({ answer }) => answer),
  }));
  const others = grouped.filter((each) => each.parties.length === 0).map(({ answer }) => answer);
  return {
    ...rest,
    path: `${claimsPath}${rest.id}/`,
    answers: grouped.map(({ answer }) => answer),
    groups: [...named, ...(others.length > 0 ? [{ answers: others }] : [])],
  };
}

/** How many answers there were from when. */
export function countStates(answers: readonly Pick<Answer, 'from'>[], first: Day): Valid<number>[] {
  const days = [...new Set([first, ...answers.map(({ from }) => from)])].sort((a, b) => a - b);
  const snapshots = days.map((day) => ({ day: day === first ? -Infinity : day, on: day }));
  return coalesceStates(snapshots, ({ on }) => answers.filter(({ from }) => from <= on).length);
}
