import type { Discourse } from '../discourse/discourse.ts';
import type { Mention, Referent } from '../names/mention.ts';
import type { Clause } from '../sentence.ts';
import type { EventWords } from './find-event.ts';
import type { Announcement } from './find-promise.ts';

export interface Parties {
  readonly by: readonly string[];
  readonly with: readonly string[];
  readonly to?: string;
  readonly place?: string;
}

/** Who is to meet whom, and where: the traveller of a visit, or the sides of what is to be held. */
export function findParties(clause: Clause, event: EventWords, promise: Announcement, discourse: Discourse): Parties {
  const where = findPlace(clause, event);
  const others = clause.mentions.filter((mention) => mention !== where);
  const subject = discourse.subjectOf(clause, firstVerb(promise, event))?.referents ?? [];
  if (event.kind === 'visit') {
    const by = traveller(others, subject, event, promise);
    return { by: ids(by), with: [], ...destination(where, by) };
  }
  const named = others
    .filter(({ referent }) => referent.kind !== 'institution' && referent !== where?.referent)
    .map(({ referent }) => referent);
  const sides = subject.length > 1 ? subject : [...subject, ...named];
  const all = [...new Set(ids(sides.length > 0 ? sides : discourse.mainParties))];
  const place = where === undefined || event.kind === 'mechanism' ? {} : destination(where, []);
  return { by: all.slice(0, 1), with: all.slice(1, 4), ...place };
}

/** The first of the two is what its subject stands before; of "a trip may follow" there is no subject to ask for. */
function firstVerb(promise: Announcement, event: EventWords): number {
  return event.part === 'noun' && event.start < promise.start ? event.start : promise.start;
}

/** Who goes: of an invitation the one who is asked, else the subject, else the first person named. */
function traveller(
  others: readonly Mention[],
  subject: readonly Referent[],
  event: EventWords,
  promise: Announcement,
): readonly Referent[] {
  if (promise.basis === 'invited') {
    const guest =
      others.find(({ start, referent }) => start >= promise.end && start < event.start && referent.kind === 'person') ??
      others.find(({ start }) => start >= promise.end);
    return guest === undefined ? [] : [guest.referent];
  }
  const person = others.find(({ start, referent }) => referent.kind === 'person' && start < event.start);
  if (person !== undefined && subject.every(({ kind }) => kind !== 'person')) return [person.referent];
  if (subject.length > 0) return subject.slice(0, 2);
  const named = others.find(({ referent }) => referent.kind === 'person') ?? others[0];
  return named === undefined ? [] : [named.referent];
}

/** A state, by its name or capital, behind the event and a word that leads there. */
function findPlace({ mentions, text }: Clause, event: EventWords): Mention | undefined {
  return mentions.find(
    ({ start, referent }) =>
      start >= event.end - 1 &&
      referent.kind === 'state' &&
      /(?:\b(?:to|in|at|for)\s+(?:the\s+)?|\b(?:visit|visits|visiting|tours?|touring)\s+(?:the\s+)?)$/iu.test(
        text.slice(Math.max(0, start - 20), start),
      ),
  );
}

function destination(where: Mention | undefined, by: readonly Referent[]): Pick<Parties, 'to' | 'place'> {
  if (where === undefined || by.some(({ id }) => id === where.referent.id)) return {};
  return { to: where.referent.id, ...(where.words === where.referent.name ? {} : { place: where.words }) };
}

function ids(referents: readonly Referent[]): string[] {
  return referents.map(({ id }) => id);
}
