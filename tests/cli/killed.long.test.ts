import { spawn } from 'node:child_process';
import { cpSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listContentFiles } from '../../src/files/content-files.ts';
import { root } from '../support/folders.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { contentOf, edited, harbour, harbourFolder } from './harbour.ts';

/*
 * A command is killed outright (SIGKILL) at moments drawn from a seed: half of them any time from its start, half of them
 * from the first file that it writes, both over the time that it takes when nobody stops it. Whatever the moment, each file is whole at once, and what
 * the next command reads is either all old or all new.
 */
const kills = 50;
const atOnce = 4;
const slugs = ['harbour', 'harbour-east', 'harbour-west'];

describe('a command that is killed', () => {
  it('leaves the ledger old or new: publish', async () => {
    const folder = harbourFolder(Object.fromEntries(slugs.map((slug) => [slug, harbour])));
    await runCommand(folder, ['publish', '--day', '2030-05-02']);
    for (const slug of slugs)
      writeFileSync(join(folder, `content/articles/${slug}.md`), `${harbour}\nOne more thing.\n`);
    const outcomes = await killOften(folder, ['publish', '--day', '2030-05-03'], 1);
    expect(outcomes).toEqual(new Set(['old', 'new']));
  }, 900_000);

  it('leaves articles and ledger all old or all new: anchor --accept', async () => {
    const folder = harbourFolder(Object.fromEntries(slugs.map((slug) => [slug, harbour])));
    await runCommand(folder, ['publish', '--day', '2030-05-02']);
    for (const slug of slugs) writeFileSync(join(folder, `content/articles/${slug}.md`), edited);
    const outcomes = await killOften(folder, ['anchor', '--accept', ...slugs.map((slug) => `${slug}/money-short`)], 2);
    expect(outcomes).toEqual(new Set(['old', 'new']));
  }, 900_000);
});

/** Kills the command again and again, each time in a fresh copy of the folder, and gives what it found there. */
async function killOften(folder: string, argv: readonly string[], seed: number): Promise<Set<'old' | 'new'>> {
  const old = contentOf(folder);
  const finished = copyOf(folder);
  const took = await runUntil(finished, argv, {});
  const made = contentOf(finished);
  expect([...made].filter(([name, text]) => old.get(name) !== text).length).toBeGreaterThan(0);

  const random = randomFrom(seed);
  const moments = Array.from({ length: kills }, (_, index) =>
    index % 2 === 0 ? { after: random() * took.all } : { afterWriting: random() * 1.5 * took.writing },
  );
  const outcomes = new Set<'old' | 'new'>();
  const next = moments.values();
  const worker = async (): Promise<void> => {
    for (const moment of next) {
      const copy = copyOf(folder);
      await runUntil(copy, argv, moment);
      for (const [name, text] of contentOf(copy)) expect([old.get(name), made.get(name)], name).toContain(text);
      await listContentFiles(join(copy, 'content'));
      const found = contentOf(copy);
      const isNew = found.get('permalinks.yaml') === made.get('permalinks.yaml');
      expect(found).toEqual(isNew ? made : old);
      outcomes.add(isNew ? 'new' : 'old');
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** When to kill, in milliseconds from the start or from the first sign of writing; never, where neither is said. */
interface Moment {
  readonly after?: number;
  readonly afterWriting?: number;
}

/** Runs the command until its end or the moment, and gives how long it took, and how much of that from the first write. */
async function runUntil(
  folder: string,
  argv: readonly string[],
  { after, afterWriting }: Moment,
): Promise<{ readonly all: number; readonly writing: number }> {
  const started = performance.now();
  let wrote = started;
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...argv], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const began = new Promise<void>((resolve) => {
    const watcher = watch(join(folder, 'content'), { recursive: true }, () => {
      if (wrote === started) wrote = performance.now();
      resolve();
    });
    void ended.then(() => watcher.close());
  });
  const moments = [
    ...(after === undefined ? [] : [delay(after)]),
    ...(afterWriting === undefined ? [] : [began.then(() => delay(afterWriting))]),
  ];
  await Promise.race([ended, ...moments]);
  child.kill('SIGKILL');
  await ended;
  return { all: performance.now() - started, writing: performance.now() - wrote };
}

function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Mulberry32, 0 to 1: the same moments in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
