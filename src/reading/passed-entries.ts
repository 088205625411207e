import type { z } from 'astro/zod';
import type { Path } from '../check/finding.ts';
import type { Placed } from '../check/rule.ts';

/** The entries of a list that pass their schema, each with its place: one bad entry does not hide the others. */
export function passedEntries<Schema extends z.ZodType>(
  schema: Schema,
  list: unknown,
  at: Path = [],
): Placed<z.output<Schema>>[] {
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
