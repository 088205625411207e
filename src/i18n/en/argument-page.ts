import type { Relation } from '../../model/vocabulary.ts';
import { openAll } from './argument-page.client.ts';
import type { Sentence } from '../sentence.ts';
import { sentence, slot } from '../sentence.ts';
import { andOf, plural } from './counting.ts';

/** The page of an article's argument. */
export const argumentPage = {
  title: ({ article }: { article: string }) => `The shape of the argument: ${article}`,
  description: ({ article }: { article: string }) =>
    `Which claims of “${article}” hold up which, and which of them were borne out.`,
  heading: 'The shape of the argument',
  lede: ({ claims, theses }: { claims: number; theses: number }) => {
    const counted = plural(claims, { one: `${claims} claim`, other: `${claims} claims` });
    return plural(theses, {
      one: `Which claims hold up which, and what came of them: ${counted}, of which ${theses} is a main claim that others hold up.`,
      other: `Which claims hold up which, and what came of them: ${counted}, of which ${theses} are main claims that others hold up.`,
    });
  },
  /** How often one claim bears on another, each with the sign by which the map shows it. */
  counts: ({ counts }: { counts: readonly { relation: Relation; count: number }[] }): Sentence<Relation> => {
    const times = counts.map(({ relation, count }): Sentence<Relation> => [
      slot(
        relation,
        plural(count, {
          one: `${count} time one ${relation} another`,
          other: `${count} times one ${relation} another`,
        }),
      ),
    ]);
    return [...andOf(times), '. Each claim has one place, under the claim that it bears on first.'];
  },
  controls: 'Form, folds and day',
  overview: {
    title: 'The main claims',
    about: 'How the branches of the argument bear on each other, each taken as a whole.',
    map: 'The main claims and how their branches bear on each other',
  },
  branches: {
    title: 'Branch by branch',
    showAs: 'Show as',
    map: 'Map',
    list: 'List',
    openAll,
  },
  branch: {
    map: ({ number }: { number: number | undefined }) => `What bears on ${number ?? ''}`,
    size: ({ claims, depth }: { claims: number; depth: number }) =>
      depth > 1 ? `${claimsUnder(claims)}, up to ${depth} steps from it` : claimsUnder(claims),
  },
  isolated: {
    title: 'Outside the branches',
    about: 'Claims that hold up no other and that no other holds up.',
  },
  /** A claim in the list. */
  claim: {
    words: 'words',
    page: 'page',
    wordsOf: ({ number }: { number: number }) => `Words of ${number} in the text`,
    pageOf: ({ number }: { number: number }) => `Page of ${number}`,
  },
  /** A claim in the map. */
  box: {
    claimsUnder: ({ claims }: { claims: number }) => claimsUnder(claims),
    headsBranch: 'heads another branch',
    fromBranch: ({ number }: { number: number }) => `from the branch of ${number}`,
    alsoBearsOn: ({ relation, numbers }: { relation: Relation; numbers: readonly number[] }) =>
      `also ${relation} ${numbers.join(', ')}`,
  },
  weakPoints: {
    title: 'Where it is thin',
    ungrounded: ({ type }: { type: string }) => `The text gives no ground for this ${type}.`,
    failed: ({ type, ground, number, verdict, day }: FailedGround) =>
      sentence`This ${type} rests on the ${ground} ${slot('ground', `${number}`)}, which was ${slot('verdict', verdict)}, ${day ?? ''}.`,
    opposed: ({ number }: { number: number }) =>
      sentence`It speaks against ${slot('claim', `${number}`)}, although one of the two rests on the other.`,
  },
  forPrograms: () =>
    sentence`For other programs: this argument as ${slot('argdown', 'Argdown')}; ${slot('fields', 'what the file holds')}.`,
};

interface FailedGround {
  readonly type: string;
  /** The type of the ground. */
  readonly ground: string;
  readonly number: number;
  readonly verdict: string;
  readonly day: string | undefined;
}

function claimsUnder(claims: number): string {
  if (claims === 0) return 'its grounds are in other branches';
  return plural(claims, { one: `${claims} claim under it`, other: `${claims} claims under it` });
}
