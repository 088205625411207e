import type { DetectorContext } from '../detector.ts';
import type { Language } from '../language.ts';
import type { Mention, Referent } from '../names/mention.ts';
import type { Clause } from '../sentence.ts';
import type { EventWords } from './find-event.ts';
import type { Announcement } from './find-promise.ts';

interface Parties {
  readonly by: readonly string[];
  readonly with: readonly string[];
  readonly to?: string;
  readonly place?: string;
}

type PartiesContext = Pick<DetectorContext, 'discourse' | 'language'> & {
  readonly states: ReadonlyMap<string, Referent>;
};

/** Who is to meet whom, and where: the traveller of a visit, or the sides of what is to be held. */
export function findParties(
  clause: Clause,
  event: EventWords,
  promise: Announcement,
  context: PartiesContext,
): Parties {
  const { discourse, language, states } = context;
  const where = findPlace(clause, event, language, states);
  const others = clause.mentions.filter((mention) => mention.start !== where?.start);
  const subject = discourse.subjectOf(clause, firstVerb(promise, event))?.referents ?? [];
  if (event.kind === 'visit') {
    if (isHosted(clause.text, event, promise, language.hosting)) {
      const by = findGuest(clause, others, promise.basis === 'invited' ? promise.end : event.end, context);
      const host = subject.find(({ kind }) => kind === 'state');
      return {
        by: ids(by),
        with: [],
        ...(where === undefined && host !== undefined ? { to: host.id } : toDestination(where, by)),
      };
    }
    const by = findTraveller(others, subject, event);
    return { by: ids(by), with: [], ...toDestination(where, by) };
  }
  const named = others
    .filter(({ referent }) => referent.kind !== 'institution' && referent !== where?.state)
    .map(({ referent }) => referent);
  const sides = subject.length > 1 ? subject : [...subject, ...named];
  const all = [
    ...new Set(ids(sides.length > 0 ? sides : discourse.mainParties.filter((party) => party !== where?.state))),
  ];
  const place = where === undefined || event.kind === 'mechanism' ? {} : toDestination(where, []);
  return { by: all.slice(0, 1), with: all.slice(1, 4), ...place };
}

/** The first of the two is what its subject stands before; of "a trip may follow" there is no subject to ask for. */
function firstVerb(promise: Announcement, event: EventWords): number {
  return event.part === 'noun' && event.start < promise.start ? event.start : promise.start;
}

/** Whether the one who comes is not the subject: it invites or receives him. "Has been invited" is the other way round. */
function isHosted(text: string, event: EventWords, promise: Announcement, hosting: ReadonlySet<string>): boolean {
  const verb = promise.basis === 'invited' ? promise : event;
  if (promise.basis !== 'invited' && !hosting.has(event.phrase)) return false;
  return (
    !passive.test(verb.phrase) &&
    !/\b(?:been|be|being|is|are|was|were)\s+(?:\p{L}+ly\s+|also\s+)?$/u.test(text.slice(0, verb.start))
  );
}

const passive = /^(?:is|are|was|were|be|has been|have been|had been|will be)\s/;

/** Who is asked or received: the person named next, else whoever is; or whom "him" means. */
function findGuest(
  { text }: Clause,
  others: readonly Mention[],
  from: number,
  { discourse }: PartiesContext,
): readonly Referent[] {
  const after = others.filter(({ start }) => start >= from);
  const found = after.find(({ referent }) => referent.kind === 'person') ?? after[0];
  const [, pronoun = ''] = /^\s+(him|her|them)\b/u.exec(text.slice(from)) ?? [];
  const meant = pronoun === '' ? undefined : discourse.meant(pronoun);
  return meant ?? (found === undefined ? [] : [found.referent]);
}

/** Who goes: the subject, else the first person named. */
function findTraveller(
  others: readonly Mention[],
  subject: readonly Referent[],
  event: EventWords,
): readonly Referent[] {
  const person = others.find(({ start, referent }) => referent.kind === 'person' && start < event.start);
  if (person !== undefined && subject.every(({ kind }) => kind !== 'person')) return [person.referent];
  if (subject.length > 0) return subject.slice(0, 2);
  const named = others.find(({ referent }) => referent.kind === 'person') ?? others[0];
  return named === undefined ? [] : [named.referent];
}

function toDestination(where: Place | undefined, by: readonly Referent[]): Pick<Parties, 'to' | 'place'> {
  if (where === undefined || by.some(({ id }) => id === where.state?.id)) return {};
  return {
    ...(where.state === undefined ? {} : { to: where.state.id }),
    ...(where.words === where.state?.name ? {} : { place: where.words }),
  };
}

function ids(referents: readonly Referent[]): string[] {
  return referents.map(({ id }) => id);
}

/** Where something is to be: a state, by its name or capital, or a city of one. */
interface Place {
  readonly start: number;
  readonly words: string;
  /** Undefined for a city whose state the text does not name. */
  readonly state: Referent | undefined;
}

/**
 * The place behind the event and a word that leads there, or right before it ("the Doha talks"); failing that, one that
 * sets the scene ("In Rome next week, …").
 *
 * @param states those that the text names, by name
 */
function findPlace(
  { mentions, text }: Clause,
  event: EventWords,
  { cities, stateOfCity }: Language,
  states: ReadonlyMap<string, Referent>,
): Place | undefined {
  const places: (Place & { readonly end: number })[] = [
    ...mentions.flatMap(({ start, end, words, referent }) =>
      referent.kind === 'state' ? [{ start, end, words, state: referent }] : [],
    ),
    ...cities(text)
      .filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))
      .map(({ start, end, phrase }) => ({
        ...{ start, end, words: text.slice(start, end) },
        state: states.get(stateOfCity.get(phrase) ?? ''),
      })),
  ].sort((a, b) => a.start - b.start);
  const before = (start: number): string => text.slice(Math.max(0, start - 24), start);
  return (
    places.find(({ start }) => start >= event.end - 1 && leading.test(before(start))) ??
    places.find(({ end }) => end < event.start && /^\s+$/u.test(text.slice(end, event.start))) ??
    places.find(({ start }) => start < event.start && /\b(?:in|at)\s+(?:the\s+)?$/iu.test(before(start)))
  );
}

const leading =
  /(?:\b(?:to|in|at|for)\s+(?:the\s+)?|\b(?:visit|visits|visiting|tours?|touring|tour of|host|receive)\s+(?:the\s+)?)$/iu;
