import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { sideOf } from '../../model/side.ts';
import { actorPath, claimsPath } from '../../model/site-paths.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Linked } from '../shared/link.ts';
import type { PassageLine } from './passage-line.ts';
import { announcementLines, claimLine } from './passage-line.ts';

/** Claims or promises that answer a question for one party, or for nobody in particular. */
export interface AnswerGroup {
  readonly party?: Linked;
  readonly lines: readonly PassageLine[];
}

/** A question that a reader brings to commentary, answered from the tags. */
export interface ClaimQuestion {
  /** Its page's name below the ledger. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** What was counted, and how. */
  readonly how: string;
  /** What the lines are: "claims". */
  readonly of: string;
  /** The filters by which the ledger shows the same, where there are such. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Claims or promises, each once. */
  readonly answers: readonly PassageLine[];
  readonly groups: readonly AnswerGroup[];
}

interface Told {
  readonly parties: readonly string[];
  readonly line: PassageLine;
}

/** The questions in the order in which the page asks them. Those that nothing answers are told as well: none is news. */
export function claimQuestions(library: Library): ClaimQuestion[] {
  const claims = [...library.articles.values()].flatMap((article) => {
    const grounded = new Set(article.claims.flatMap(({ supports }) => supports));
    return article.claims.map((claim) => ({ claim, article, supported: grounded.has(claim.id) }));
  });
  const told = (include: (each: (typeof claims)[number]) => boolean, parties: (claim: Claim) => readonly string[]) =>
    claims
      .filter(include)
      .map(({ claim, article }): Told => ({ parties: parties(claim), line: claimLine(claim, article) }));
  const nobody = (): readonly string[] => [];
  return [
    question(library, {
      id: 'unnamed',
      title: 'What is said in nobody’s name',
      how: 'Claims put as what is expected or believed, with nobody named who expects or believes it.',
      of: 'claims',
      filters: { voice: 'unnamed' },
      told: told(({ claim }) => voiceKind(claim.voice) === 'unnamed', nobody),
    }),
    question(library, {
      id: 'spoken-for',
      title: 'Where the authors speak for somebody',
      how: 'Claims that say what a party thinks or will do, citing no statement of theirs; by party. A claim that speaks for two stands under both and counts once.',
      of: 'claims',
      filters: { voice: 'speaksFor' },
      told: told(
        ({ claim }) => voiceKind(claim.voice) === 'speaksFor',
        ({ voice }) => voiceActors(voice),
      ),
    }),
    question(library, {
      id: 'demands',
      title: 'Who is asked to do what',
      how: 'Demands, by the party they are made of, whoever makes them. One made of two parties stands under both and counts once.',
      of: 'demands',
      filters: { type: 'demand' },
      told: told(
        ({ claim }) => claim.type === 'demand',
        ({ askedOf }) => askedOf,
      ),
    }),
    question(library, {
      id: 'promises',
      title: 'What each side is said to be coming to do',
      how: 'Visits, meetings, talks and channels announced or proposed: a visit by the state of those who are to travel, anything else under each side that is to take part. Each counts once.',
      of: 'announcements',
      told: [...library.articles.values()].flatMap((article) => announcementsBySide(article, library)),
    }),
    question(library, {
      id: 'unsupported',
      title: 'What is claimed without support in the text',
      how: 'Explanations, judgements, forecasts, demands and proposals in the authors’ own voice that no other claim of the same text supports. Descriptions are left out, since the record and not the text has to bear them; so is whatever the authors only report.',
      of: 'claims',
      told: told(
        ({ claim, supported }) =>
          !supported && claim.voice === 'own' && !['description', 'commitment'].includes(claim.type),
        nobody,
      ),
    }),
  ];
}

function announcementsBySide(article: Article, library: Library): Told[] {
  const lines = announcementLines(article, library);
  return article.announcements.flatMap((announcement) => {
    const line = lines.get(announcement.id);
    return line ? [{ parties: [...new Set(partiesOf(announcement).map((id) => sideOf(id, library)))], line }] : [];
  });
}

/** Who promises: only those who travel promise a visit; whoever is met has a part in a meeting, in talks or in a channel. */
function partiesOf({ kind, by, with: met }: Announcement): readonly string[] {
  return kind === 'visit' ? by : [...by, ...met];
}

function question(
  library: Library,
  { told, ...rest }: Omit<ClaimQuestion, 'path' | 'answers' | 'groups'> & { readonly told: readonly Told[] },
): ClaimQuestion {
  const parties = [...new Set(told.flatMap(({ parties: named }) => named))];
  const named = parties.map((id) => ({
    party: { text: getOrThrow(library.actors, id).name, path: actorPath(id) },
    lines: told.filter((each) => each.parties.includes(id)).map(({ line }) => line),
  }));
  const others = told.filter((each) => each.parties.length === 0).map(({ line }) => line);
  return {
    ...rest,
    path: `${claimsPath}${rest.id}/`,
    answers: told.map(({ line }) => line),
    groups: [...named, ...(others.length > 0 ? [{ lines: others }] : [])],
  };
}
