import { z } from 'astro/zod';
import type { Finding, Path } from '../check/finding.ts';
import type { Located } from '../check/rule.ts';
import { actorSchema } from '../model/registries.ts';
import type { Actor } from '../model/registries.ts';
import { parseYaml } from './yaml-source.ts';

/** The entries of a list that pass their schema, each with its path: one bad entry does not hide the others. */
export function parseEntries<Schema extends z.ZodType>(
  schema: Schema,
  list: unknown,
  at: Path = [],
): Located<z.output<Schema>>[] {
  return entriesOf(list).flatMap((entry, index) => {
    const read = schema.safeParse(entry);
    return read.success ? [{ at: [...at, index], tag: read.data }] : [];
  });
}

/** The ids that entries of a list give themselves, whether or not the rest of them can be read. */
export function idsIn(list: unknown): ReadonlySet<string> {
  return new Set(entriesOf(list).flatMap((entry) => idOf(entry) ?? []));
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}

function entriesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

const suggestedSchema = z.looseObject({ id: z.string().catch(''), accepted: z.literal(false) });

/** The entries of a list that `readout suggest` wrote and nobody has accepted, whether or not the rest of them can be read. */
export function findSuggestedEntries(list: unknown, at: Path = []): Located<{ readonly id: string }>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const read = suggestedSchema.safeParse(entry);
    return read.success ? [{ at: [...at, index], tag: { id: read.data.id } }] : [];
  });
}

/** Findings without those of what a suggestion leaves for the editor to fill in: that it is not accepted says so already. */
export function dropBlanks(findings: readonly Finding[], suggested: readonly Located<unknown>[]): Finding[] {
  return findings.filter(
    ({ rule, path }) =>
      rule !== 'schema/empty' || !suggested.some(({ at }) => at.every((segment, depth) => path[depth] === segment)),
  );
}

/** Actors with what is written of them so far: also those that were suggested, about whom nothing is said yet. */
const draftSchema = actorSchema.extend({ about: z.string().default('') });

/** The actors of a registry's file that can be read, drafts too. */
export function parseDraftActors(text: string): Actor[] {
  return parseEntries(draftSchema, parseYaml(text.replace(/^\uFEFF/, '')).value).map(({ tag }) => tag);
}
