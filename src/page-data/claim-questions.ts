import type { Claim } from '../model/claim.ts';
import { voiceActors, voiceKind } from '../model/claim.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import { sideOf } from '../model/side.ts';
import { actorPath } from './addresses.ts';
import type { Linked } from './note.ts';
import type { PassageLine } from './passage-line.ts';
import { claimLine, promiseLine } from './passage-line.ts';

/** Claims or promises that answer a question for one party, or for nobody in particular. */
export interface AnswerGroup {
  readonly party?: Linked;
  readonly lines: readonly PassageLine[];
}

/** A question that a reader brings to commentary, answered from the tags. */
export interface ClaimQuestion {
  readonly id: string;
  readonly title: string;
  /** What was counted, and how. */
  readonly how: string;
  /** Claims or promises, each counted once. */
  readonly count: number;
  readonly groups: readonly AnswerGroup[];
}

interface Told {
  readonly parties: readonly string[];
  readonly line: PassageLine;
}

/** The questions in the order in which the page asks them. Those that nothing answers are told as well: none is news. */
export function claimQuestions(library: Library): ClaimQuestion[] {
  const claims = [...library.articles.values()].flatMap(({ slug, claims: own }) =>
    own.map((claim) => ({ claim, slug, supported: own.some(({ supports }) => supports.includes(claim.id)) })),
  );
  const told = (include: (each: (typeof claims)[number]) => boolean, parties: (claim: Claim) => readonly string[]) =>
    claims.filter(include).map(({ claim, slug }): Told => ({ parties: parties(claim), line: claimLine(slug, claim) }));
  const nobody = (): readonly string[] => [];
  return [
    question(library, {
      id: 'unnamed',
      title: 'What is said in nobody’s name',
      how: 'Claims put as what is expected or believed, with nobody named who expects or believes it.',
      told: told(({ claim }) => voiceKind(claim.voice) === 'unnamed', nobody),
    }),
    question(library, {
      id: 'spoken-for',
      title: 'Where the authors speak for somebody',
      how: 'Claims that say what a party thinks or will do, citing no statement of theirs; by party. A claim that speaks for two stands under both and counts once.',
      told: told(
        ({ claim }) => voiceKind(claim.voice) === 'speaksFor',
        ({ voice }) => voiceActors(voice),
      ),
    }),
    question(library, {
      id: 'demands',
      title: 'Who is asked to do what',
      how: 'Demands, by the party they are made of, whoever makes them. One made of two parties stands under both and counts once.',
      told: told(
        ({ claim }) => claim.type === 'demand',
        ({ askedOf }) => askedOf,
      ),
    }),
    question(library, {
      id: 'promises',
      title: 'What each side is said to be coming to do',
      how: 'Visits, meetings, talks and channels announced or proposed, by the state that those who are to act belong to. A joint one stands under each side and counts once.',
      told: promisesBySide(library),
    }),
    question(library, {
      id: 'unsupported',
      title: 'What is claimed without support in the text',
      how: 'Explanations, judgements, forecasts, demands and proposals in the authors’ own voice that no other claim of the same text supports. Descriptions are left out, since the record and not the text has to bear them; so is whatever the authors only report.',
      told: told(
        ({ claim, supported }) =>
          !supported && claim.voice === 'own' && !['description', 'commitment'].includes(claim.type),
        nobody,
      ),
    }),
  ];
}

function promisesBySide(library: Library): Told[] {
  return [...library.articles.values()].flatMap((article) =>
    article.visits.map((visit) => ({
      parties: [...new Set(visit.by.map((id) => sideOf(id, library)))],
      line: promiseLine(visit, { article, library }),
    })),
  );
}

function question(
  library: Library,
  { told, ...rest }: Omit<ClaimQuestion, 'count' | 'groups'> & { readonly told: readonly Told[] },
): ClaimQuestion {
  const parties = [...new Set(told.flatMap(({ parties: named }) => named))];
  const named = parties.map((id) => ({
    party: { text: entry(library.actors, id).name, path: actorPath(id) },
    lines: told.filter((each) => each.parties.includes(id)).map(({ line }) => line),
  }));
  const others = told.filter((each) => each.parties.length === 0).map(({ line }) => line);
  return {
    ...rest,
    count: told.length,
    groups: [...named, ...(others.length > 0 ? [{ lines: others }] : [])],
  };
}
