import { z } from 'astro/zod';
import { anchorQuote } from '../anchoring/anchor-quote.ts';
import type { ArticleText } from '../anchoring/article-text.ts';
import { toSelector } from '../anchoring/selectors.ts';
import type { BlockRange } from '../model/article.ts';
import type { Suggestion } from './suggestion.ts';

/** What an article's frontmatter has already, as far as it can be read: also what was suggested and not accepted. */
export interface ExistingTags {
  readonly ids: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly claims: readonly BlockRange[];
  readonly visits: readonly BlockRange[];
}

const quotedSchema = z.looseObject({
  quote: z.string(),
  prefix: z.string().optional().catch(undefined),
  suffix: z.string().optional().catch(undefined),
});

/** @param frontmatter plain data, in whatever state it is */
export function readExistingTags(frontmatter: unknown, text: ArticleText): ExistingTags {
  const lists = z.looseObject({}).catch({}).parse(frontmatter);
  const rangesOf = (list: unknown): BlockRange[] =>
    entriesOf(list).flatMap((entry) => {
      const quoted = quotedSchema.safeParse(entry).data;
      const anchor = quoted === undefined ? undefined : anchorQuote(text, toSelector(quoted));
      return anchor?.kind === 'exact' ? text.toBlockRanges(anchor.start, anchor.end) : [];
    });
  const { actors, claims, visits } = lists;
  return {
    ids: new Set([actors, claims, visits].flatMap(idsOf)),
    actors: new Set(idsOf(actors)),
    claims: rangesOf(claims),
    visits: rangesOf(visits),
  };
}

/** Suggestions without those that tags of their kind say already, of the same words or of some of them. */
export function dropExisting(suggestions: readonly Suggestion[], existing: ExistingTags): Suggestion[] {
  return suggestions.filter(({ kind, tag, at }) => {
    if (kind === 'actor') return !existing.actors.has(tag.id);
    const taken = kind === 'claim' ? existing.claims : existing.visits;
    return !taken.some(({ block, start, end }) => block === at.block && start < at.end && at.start < end);
  });
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function idsOf(list: unknown): string[] {
  const withId = z.looseObject({ id: z.string() });
  return entriesOf(list).flatMap((entry) => withId.safeParse(entry).data?.id ?? []);
}
