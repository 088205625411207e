import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../check/finding.ts';
import type { Placed } from '../check/rule.ts';
import type { Registries } from '../model/registries.ts';
import { dataFindings } from './data-findings.ts';
import { idsIn, passedEntries } from './passed-entries.ts';
import { placeFindings, placeProblems } from './place-findings.ts';
import type { SourceFile } from './source-file.ts';
import { suggestedEntries, withoutBlanks } from './suggested-entries.ts';
import { parseYaml } from './yaml-source.ts';

/** One registry file, read entry by entry. */
export interface RegistryReading<Entry> {
  /** The entries that passed the schema; their places begin with the registry's name. */
  readonly entries: readonly Placed<Entry>[];
  /** The ids of all entries, passed or not; undefined where the file is not YAML. */
  readonly ids: ReadonlySet<string> | undefined;
  /** Those that were suggested and nobody has accepted, passed or not. */
  readonly suggested: readonly Placed<{ readonly id: string }>[];
  /** All that is wrong with the file: its YAML, its values, and what the rules found in it. */
  messagesWith(findings: readonly Finding[]): VFileMessage[];
}

/** Reads a list of entries from a registry's file. An empty file is an empty list. */
export function readRegistry<Schema extends z.ZodType>(
  name: keyof Registries,
  { path, text }: SourceFile,
  schema: Schema,
): RegistryReading<z.output<Schema>> {
  const yaml = parseYaml(text.replace(/^\uFEFF/, ''));
  const readable = yaml.value !== undefined;
  const value = yaml.value ?? [];
  const list = z.array(schema);
  const own = readable ? dataFindings({ ...yaml, value }, list, list.safeParse(value).error?.issues ?? []) : [];
  const suggested = suggestedEntries(value, [name]);
  return {
    entries: passedEntries(schema, value, [name]),
    suggested,
    ids: readable ? idsIn(value) : undefined,
    messagesWith(findings) {
      const inFile = findings.filter((finding) => finding.path[0] === name);
      const fromTop = inFile.map((finding) => ({ ...finding, path: finding.path.slice(1) }));
      return [
        ...placeProblems(yaml.problems, path),
        ...placeFindings([...withoutBlanks(own, suggestedEntries(value)), ...fromTop], path, yaml),
      ];
    },
  };
}
