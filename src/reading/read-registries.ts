import type { VFileMessage } from 'vfile-message';
import type { KnownIds } from '../check/known-ids.ts';
import { registryRules } from '../check/registry-rules.ts';
import { findAll } from '../check/rule.ts';
import type { Placed } from '../check/rule.ts';
import { hedgeSchema } from '../model/hedge.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../model/registries.ts';
import type { Registries } from '../model/registries.ts';
import { hasErrors } from './place-findings.ts';
import { readRegistry } from './read-registry.ts';
import type { SourceFile } from './source-file.ts';

export type RegistryFiles = Readonly<Record<keyof Registries, SourceFile>>;

export interface RegistriesReading {
  /** Only where no file has an error. */
  readonly registries?: Registries;
  /** The entries that passed, also where others did not: articles can be checked by them meanwhile. */
  readonly readable: Registries;
  /** The ids of all entries, passed or not. */
  readonly known: KnownIds;
  readonly messages: readonly VFileMessage[];
}

/** Reads and checks the shared files of a site's content. */
export function readRegistries(files: RegistryFiles): RegistriesReading {
  const actors = readRegistry('actors', files.actors, actorSchema);
  const engagements = readRegistry('engagements', files.engagements, engagementSchema);
  const sources = readRegistry('sources', files.sources, sourceSchema);
  const hedges = readRegistry('hedges', files.hedges, hedgeSchema);

  const known = { actors: actors.ids, engagements: engagements.ids, sources: sources.ids, hedges: hedges.ids };
  const findings = findAll(registryRules, {
    actors: actors.entries,
    engagements: engagements.entries,
    sources: sources.entries,
    hedges: hedges.entries,
    suggested: [actors, engagements, sources, hedges].flatMap(({ suggested }) => suggested),
    known,
  });
  const messages = [actors, engagements, sources, hedges].flatMap((registry) => registry.messagesWith(findings));
  const readable = {
    actors: entriesOf(actors.entries),
    engagements: entriesOf(engagements.entries),
    sources: entriesOf(sources.entries),
    hedges: entriesOf(hedges.entries),
  };
  return { ...(hasErrors(messages) ? {} : { registries: readable }), readable, known, messages };
}

function entriesOf<Entry>(placed: readonly Placed<Entry>[]): Entry[] {
  return placed.map(({ tag }) => tag);
}
