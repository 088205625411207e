import { findMentions } from '../../anchoring/find-mentions.ts';
import type { ArticleText } from '../../anchoring/article-text.ts';
import type { Actor } from '../../model/registries.ts';
import type { BlockMention } from './mention.ts';

/** Every mention of an actor of the registry, by name, name in another script, or alias. */
export function registeredNames(
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
      const [place, ...others] = text.toBlockRanges(start, end);
      if (place === undefined || others.length > 0) return [];
      const words = sourceOf(place.block).slice(place.start, place.end);
      const byName = words === actor.name;
      const referent = {
        ...{ id, name: actor.name, kind: actor.kind, registered: true, rule: 'actor/registered' },
        confidence: byName ? 0.98 : 0.95,
        reason: byName ? { key: 'registeredName' as const } : { key: 'registeredAlias' as const, name: actor.name },
      };
      return [{ ...place, words, referent }];
    });
  });
}
