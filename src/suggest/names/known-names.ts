import type { ArticleText } from '../../anchoring/article-text.ts';
import { findMentions } from '../../anchoring/find-mentions.ts';
import type { Actor } from '../../model/registries.ts';
import { toSlug } from '../../model/to-slug.ts';
import type { Lexicon } from '../lexicon.ts';
import type { BlockMention, Mention, Referent } from './mention.ts';
import type { StateName } from './state-names.ts';

/** A name of the lexicon in a text; without a referent it is the name of something that is no actor. */
type KnownMention = Omit<Mention, 'referent'> & { readonly referent: Referent | undefined };

/** Finds the states and bodies that the lexicon lists, the longest form where several begin. */
export function compileKnownNames(
  states: readonly StateName[],
  { institutions, states: { notStates } }: Lexicon,
  actors: readonly Actor[],
): (text: string) => KnownMention[] {
  const referents = new Map<string, Referent | undefined>();
  for (const words of notStates) referents.set(words, undefined);
  for (const { name, forms } of states) {
    const registered = actors.find((actor) => [actor.name, ...actor.aliases].some((each) => each === name));
    const referent = registered === undefined ? createReferent(name, 'state') : fromRegistry(registered);
    for (const form of forms)
      referents.set(form, {
        ...referent,
        ...(form === name ? {} : { reason: { key: 'lexiconForm' as const, name }, confidence: 0.85 }),
      });
  }
  for (const [name = '', ...others] of institutions.known) {
    const registered = actors.find((actor) =>
      [actor.name, ...actor.aliases].some((each) => each === name || others.includes(each)),
    );
    const referent = registered === undefined ? createReferent(name, 'institution') : fromRegistry(registered);
    for (const form of [name, ...others]) referents.set(form, referent);
  }
  // "MUSCAT:" in a dateline.
  for (const [form, referent] of [...referents])
    if (/^\p{Lu}\p{Ll}{4}/u.test(form) && !referents.has(form.toUpperCase()))
      referents.set(form.toUpperCase(), referent);
  const forms = [...referents.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
      ...{ start: index, end: index + words.length, words },
      referent: referents.get(words),
    }));
}

function createReferent(name: string, kind: Referent['kind']): Referent {
  return {
    id: toSlug(name),
    name,
    kind,
    registered: false,
    rule: 'actor/lexicon',
    confidence: 0.9,
    reason: { key: kind === 'state' ? 'lexiconState' : 'lexiconBody' },
  };
}

function fromRegistry({ id, name, kind }: Actor): Referent {
  return {
    id,
    name,
    kind,
    registered: true,
    rule: 'actor/lexicon',
    confidence: 0.9,
    reason: { key: 'lexiconRegistered' },
  };
}

/** Every mention of an actor of the registry, by name, name in another script, or alias. */
export function compileRegisteredNames(
  text: ArticleText,
  actors: readonly Actor[],
  sourceOf: (block: number) => string,
): BlockMention[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const names = actors.map((actor) => ({
    id: actor.id,
    forms: [actor.name, ...Object.values(actor.names), ...actor.aliases],
  }));
  return [...findMentions(text, names)].flatMap(([id, ranges]) => {
    const actor = byId.get(id);
    if (actor === undefined) return [];
    return ranges.flatMap(({ start, end }) => {
      const [own, ...others] = text.toBlockRanges(start, end);
      if (own === undefined || others.length > 0) return [];
      const words = sourceOf(own.block).slice(own.start, own.end);
      const byName = words === actor.name;
      const referent = {
        ...{ id, name: actor.name, kind: actor.kind, registered: true, rule: 'actor/registered' },
        confidence: byName ? 0.98 : 0.95,
        reason: byName ? { key: 'registeredName' as const } : { key: 'registeredAlias' as const, name: actor.name },
      };
      return [{ ...own, words, referent }];
    });
  });
}
