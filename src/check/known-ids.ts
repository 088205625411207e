import type { Registries } from '../model/registries.ts';

/** The ids that a reference may name, by registry; undefined for a registry that could not be read at all. */
export type KnownIds = Readonly<Record<keyof Registries, ReadonlySet<string> | undefined>>;

/** The ids of registries that were read whole. */
export function knownIds({ actors, engagements, sources, hedges }: Registries): KnownIds {
  return { actors: idsOf(actors), engagements: idsOf(engagements), sources: idsOf(sources), hedges: idsOf(hedges) };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
