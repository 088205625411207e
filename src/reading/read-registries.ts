import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../check/finding.ts';
import type { KnownIds } from '../check/subjects.ts';
import { registryRules } from '../check/rules.ts';
import { findAll } from '../check/rule.ts';
import type { Located } from '../check/rule.ts';
import { hedgeSchema } from '../model/hedge.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../model/registries.ts';
import type { Registries } from '../model/registries.ts';
import { findDataFaults } from './data-findings.ts';
import { idsIn, parseEntries, findSuggestedEntries, dropBlanks } from './list-entries.ts';
import { hasErrors, toMessages, toProblemMessages } from './to-messages.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml } from './yaml-source.ts';

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

function entriesOf<Entry>(located: readonly Located<Entry>[]): Entry[] {
  return located.map(({ tag }) => tag);
}

/** One registry file, read entry by entry. */
export interface RegistryReading<Entry> {
  /** The entries that passed the schema; their paths begin with the registry's name. */
  readonly entries: readonly Located<Entry>[];
  /** The ids of all entries, passed or not; undefined where the file is not YAML. */
  readonly ids: ReadonlySet<string> | undefined;
  /** Those that were suggested and nobody has accepted, passed or not. */
  readonly suggested: readonly Located<{ readonly id: string }>[];
  /** All that is wrong with the file: its YAML, its values, and what the rules found in it. */
  messagesWith(findings: readonly Finding[]): VFileMessage[];
}

/** Reads a list of entries from a registry's file. An empty file is an empty list. */
function readRegistry<Schema extends z.ZodType>(
  name: keyof Registries,
  { path, text }: SourceFile,
  schema: Schema,
): RegistryReading<z.output<Schema>> {
  const yaml = parseYaml(text.replace(/^\uFEFF/, ''));
  const readable = yaml.value !== undefined;
  const value = yaml.value ?? [];
  const list = z.array(schema);
  const own = readable ? findDataFaults({ ...yaml, value }, list, list.safeParse(value).error?.issues ?? []) : [];
  const suggested = findSuggestedEntries(value, [name]);
  return {
    entries: parseEntries(schema, value, [name]),
    suggested,
    ids: readable ? idsIn(value) : undefined,
    messagesWith(findings) {
      const inFile = findings.filter((finding) => finding.path[0] === name);
      const fromTop = inFile.map((finding) => ({ ...finding, path: finding.path.slice(1) }));
      return [
        ...toProblemMessages(yaml.problems, path),
        ...toMessages([...dropBlanks(own, findSuggestedEntries(value)), ...fromTop], path, yaml),
      ];
    },
  };
}
