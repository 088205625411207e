import { z } from 'astro/zod';
import type { Finding, Path } from '../check/finding.ts';
import type { Placed } from '../check/rule.ts';

const suggestedSchema = z.looseObject({ id: z.string().catch(''), accepted: z.literal(false) });

/** The entries of a list that `readout suggest` wrote and nobody has accepted, whether or not the rest of them can be read. */
export function suggestedEntries(list: unknown, at: Path = []): Placed<{ readonly id: string }>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const read = suggestedSchema.safeParse(entry);
    return read.success ? [{ at: [...at, index], tag: { id: read.data.id } }] : [];
  });
}

/** Findings without those of what a suggestion leaves for the editor to fill in: that it is not accepted says so already. */
export function withoutBlanks(findings: readonly Finding[], suggested: readonly Placed<unknown>[]): Finding[] {
  return findings.filter(
    ({ rule, path }) =>
      rule !== 'schema/empty' || !suggested.some(({ at }) => at.every((segment, depth) => path[depth] === segment)),
  );
}
