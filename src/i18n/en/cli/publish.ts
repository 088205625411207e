import { plural } from '../counting.ts';

/** What `readout publish` says. */
export const publish = {
  noArguments: ({ given }: { given: readonly string[] }): string =>
    `publish takes no arguments, but was given "${given.join(' ')}"`,
  contentHasErrors: 'Nothing is recorded: publish what "readout check" accepts.',
  moved: ({ key }: { key: string }): string => `moved    ${key}: see "readout anchor --accept-moved"`,
  fresh: ({ kind, key }: { kind: string; key: string }): string => `new      ${kind} ${key}`,
  changed: ({ kind, key }: { kind: string; key: string }): string => `changed  ${kind} ${key}`,
  joined: ({ kind, key, to }: { kind: string; key: string; to: string }): string => `joined   ${kind} ${key} to ${to}`,
  version: ({ article, hash }: { article: string; hash: string }): string => `version  ${article}: ${hash}`,
  recorded: ({ changes, all }: { changes: number; all: number }): string =>
    plural(changes, {
      one: `${changes} address recorded or changed, ${all} in all`,
      other: `${changes} addresses recorded or changed, ${all} in all`,
    }),
  wouldRecord: ({ changes, all }: { changes: number; all: number }): string =>
    plural(changes, {
      one: `${changes} address would be recorded or changed, ${all} in all`,
      other: `${changes} addresses would be recorded or changed, ${all} in all`,
    }),
};

/** What `readout export` says. */
export const exporting = {
  contentHasErrors: 'Nothing is exported while the content has errors: see "readout check".',
  /** By what the export is made of. */
  nothingOf: {
    timeline: 'There are no promises or engagements to export',
    claims: 'There are no claims to export',
  },
  notText: ({ format }: { format: string }): string => `${format} is not text: name a file with --out`,
  oneFormat: ({ formats }: { formats: readonly string[] }): string => `export takes one format: ${formats.join(', ')}`,
  articleOrActor: 'Name an article or an actor, not both',
  unknownArticle: (values: Unknown): string => unknown('article', values),
  unknownActor: (values: Unknown): string => unknown('actor', values),
};

interface Unknown {
  readonly id: string;
  readonly meant: string | undefined;
}

function unknown(kind: string, { id, meant }: Unknown): string {
  return meant === undefined
    ? `There is no ${kind} "${id}". See the content folder.`
    : `There is no ${kind} "${id}". Did you mean "${meant}"?`;
}
