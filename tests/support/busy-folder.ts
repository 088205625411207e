import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../src/cli/publish.ts';
import { harbour } from '../cli/harbour.ts';
import { filesIn } from './files-in.ts';
import { libraryFolder } from './folders.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const sentence = ' has promised to publish the accounts every month';
/** The same words elsewhere in the text, so that there is something to accept and something to publish. */
const moved = harbour
  .replace(`The treasurer${sentence}. `, '')
  .replace('a second crane.\n', `a second crane; the mayor${sentence}, it is said.\n`);

const talks = `---
title: Talks in Madrid
description: What was said after Monday.
lang: en
text: { kind: original }
published: "2024-03-06"
asOf: "2024-03-06"
---

Foreign Minister Ana Ruiz met her colleague from Norway in Madrid on Monday. The two sides agreed to keep talks open.

Ruiz will visit Oslo in the coming weeks. Unless prices fall, Spain should not wait.
`;

/** Out of the order of its ids, which `check --fix` puts right. */
const actors = `- { id: besk, name: Besk, kind: state, about: A state. }
- { id: arn, name: Arn, kind: state, about: A state. }
`;

/** Calls that write content, each with something to do in the folder of `busyFolder`, alone and after any other. */
export const writers = {
  fix: ['check', '--fix'],
  suggest: ['suggest', 'talks', '--write'],
  import: ['import', 'text.txt', '--slug', 'imported', '--title', 'Imported'],
  replace: ['import', 'text.txt', '--slug', 'talks', '--title', 'Imported', '--force'],
  new: ['new', 'begun'],
  empty: ['new', '--empty-site', '--yes'],
  publish: ['publish', '--day', '2030-05-03'],
  anchor: ['anchor', '--accept-moved', '--day', '2030-05-03'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Calls that only read it. */
export const readers = {
  check: ['check', '--json'],
  list: ['anchor'],
  propose: ['suggest', 'talks', '--json'],
  export: ['export', 'claims-json', '--out', 'claims.json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

let files: Promise<Readonly<Record<string, string>>> | undefined;

/** A folder to work in: published articles of which two changed since, one that has no tags, and one yet to be imported. */
export async function busyFolder(): Promise<string> {
  files ??= makeFiles();
  return temporaryFolder(await files);
}

async function makeFiles(): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder({
    'text.txt': 'The pier was promised in the spring. It was built in the autumn.\n',
    'content/actors.yaml': actors,
    'content/hedges.yaml': readFileSync(join(libraryFolder, 'hedges.yaml'), 'utf8'),
    'content/articles/harbour.md': harbour,
    'content/articles/harbour-east.md': harbour,
  });
  const published = await runCommand(folder, publish, ['--day', '2030-05-02']);
  if (published.code !== 0) throw new Error(published.out + published.err);
  return {
    ...readFiles(folder),
    'content/articles/harbour.md': moved,
    'content/articles/harbour-east.md': `${harbour}\nOne more thing.\n`,
    'content/articles/talks.md': talks,
  };
}

function readFiles(folder: string): Readonly<Record<string, string>> {
  const names = Object.keys(filesIn(folder));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
