import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors, voiceKind } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow, sideOf } from '../../model/library.ts';
import { actorPath, claimsPath } from '../../model/site-paths.ts';
import type { Linked } from '../shared/link.ts';
import type { PassageLine } from './passage-line.ts';
import { announcementLines, claimLine } from './passage-line.ts';

/** Claims or promises that answer a question for one party, or for nobody in particular. */
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
      of: 'claims',
      filters: { voice: 'unnamed' },
      told: told(({ claim }) => voiceKind(claim.voice) === 'unnamed', nobody),
    }),
    question(library, {
      id: 'spoken-for',
      of: 'claims',
      filters: { voice: 'speaksFor' },
      told: told(
        ({ claim }) => voiceKind(claim.voice) === 'speaksFor',
        ({ voice }) => voiceActors(voice),
      ),
    }),
    question(library, {
      id: 'demands',
      of: 'demands',
      filters: { type: 'demand' },
      told: told(
        ({ claim }) => claim.type === 'demand',
        ({ askedOf }) => askedOf,
      ),
    }),
    question(library, {
      id: 'promises',
      of: 'announcements',
      told: [...library.articles.values()].flatMap((article) => announcementsBySide(article, library)),
    }),
    question(library, {
      id: 'unsupported',
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
