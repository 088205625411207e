import { normalizeText } from '../anchoring/normalize.ts';
import type { Actor } from '../model/registries.ts';
import type { BlockMention } from './names/mention.ts';
import type { ActorSuggestion } from './suggestion.ts';

/** One suggestion for each actor whom the text names, with a stub where the registry lacks the actor. */
export function suggestActors(mentions: readonly BlockMention[], actors: readonly Actor[]): ActorSuggestion[] {
  const registered = new Map(actors.map((actor) => [actor.id, actor]));
  const byId = new Map<string, BlockMention[]>();
  for (const mention of mentions) byId.set(mention.referent.id, [...(byId.get(mention.referent.id) ?? []), mention]);
  return [...byId].flatMap(([id, all]) => {
    const inOrder = all.toSorted((a, b) => a.block - b.block || a.start - b.start);
    const [first] = inOrder;
    if (first === undefined) return [];
    const { name, kind } = first.referent;
    const as = inOrder.find(({ referent }) => referent.as !== undefined)?.referent.as;
    const { rule, confidence, reason } = inOrder.reduce(
      (best, { referent }) => (referent.confidence > best.confidence ? referent : best),
      first.referent,
    );
    const actor = registered.get(id);
    const forms = [...new Set(inOrder.map(({ words }) => words))];
    const known = new Set(
      [name, ...(actor === undefined ? [] : [...actor.aliases, ...Object.values(actor.names)])].map(normalize),
    );
    const further = forms.filter((form) => !known.has(normalize(form)));
    return [
      {
        ...{ kind: 'actor', rule, confidence, reason, because: [], count: all.length, words: first.words },
        at: { block: first.block, start: first.start, end: first.end },
        tag: { id, ...(as === undefined ? {} : { as }), mentions: actor === undefined ? [] : further },
        ...(actor === undefined ? { stub: { id, name, kind, aliases: further } } : {}),
      } satisfies ActorSuggestion,
    ];
  });
}

function normalize(words: string): string {
  return normalizeText(words).text;
}
