import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapAtMost } from '../../src/files/at-most.ts';
import { readContent } from '../../src/files/content.ts';
import { readOwnedName } from '../../src/files/owned-name.ts';
import { readSite } from '../../src/link-check/read-site.ts';
import { checkLinks } from '../../src/link-check/check-site.ts';
import { busyFolder, writers } from '../support/busy-folder.ts';
import { origin, readout } from '../support/built-site.ts';
import { filesIn, leftoversIn } from '../support/files-in.ts';
import { root } from '../support/folders.ts';
import { countSteps, killAfter, killAtStep, toolCall } from '../support/killed-command.ts';
import type { KillableCommand } from '../support/killed-command.ts';
import { seededRandom } from '../../bench/anchoring/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/*
 * Commands are killed outright (SIGKILL), each at least thirty times: before each step in which they change a file, in the
 * middle of those that write, and at moments drawn by a seed. Whatever the moment, each file is whole at once, and after
 * the next command all is old or all is new, and nothing else is there.
 */
const kills = 30;
const random = seededRandom('kills', 1);

type Kill = (command: KillableCommand) => Promise<unknown>;

function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Moments spread over the time that a command takes, one in each of so many parts of equal length. */
function momentsOf(took: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, part) => ((part + random.below(1_000) / 1_000) / count) * took);
}

/** Each step once, then moments of a call that took so many milliseconds: thirty in all, and eight moments at the least. */
function killsOf(steps: number, took: number): readonly Kill[] {
  return [
    ...Array.from(
      { length: steps },
      (_, index): Kill =>
        (command) =>
          killAtStep(command, index + 1),
    ),
    ...momentsOf(took, Math.max(8, kills - steps)).map(
      (moment): Kill =>
        (command) =>
          killAfter(command, moment),
    ),
  ];
}

describe('a command that is killed', { timeout: 1_800_000 }, () => {
  it.each(Object.entries(writers))('leaves content old or new, and nothing else: %s', async (_, argv) => {
    const start = await busyFolder();
    const old = filesIn(start);
    const whole = copyOf(start);
    const command = (cwd: string) => toolCall(cwd, argv);
    const took = await killAfter(command(whole), 600_000);
    const made = filesIn(whole);
    expect(made).not.toEqual(old);

    const steps = await countSteps(command(copyOf(start)));
    const outcomes = await mapAtMost(2, killsOf(steps, took), async (kill) => {
      const cwd = copyOf(start);
      await kill(command(cwd));
      for (const [name, text] of Object.entries(filesIn(cwd))) {
        if (!name.includes('.readout-')) expect([old[name], made[name]], name).toContain(text);
      }
      await readContent(join(cwd, 'content'), { command: 'a test' });
      expect(leftoversIn(cwd)).toEqual([]);
      const found = filesIn(cwd);
      const isNew = JSON.stringify(found) === JSON.stringify(made);
      if (!isNew) expect(found).toEqual(old);
      return isNew ? 'new' : 'old';
    });
    // By steps: old up to its commitment, new from there on.
    expect(outcomes.slice(0, steps).join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
  });

  it('leaves the old site or the new one, and nothing else: build', async () => {
    const start = await busyFolder();
    // One cache for all, apart from what is copied: the next build takes away what a killed one left there.
    const cache = temporaryFolder();
    const argv = ['build', '--cache', cache];
    const build = (cwd: string) => toolCall(cwd, argv);
    const took = await killAfter(build(start), 600_000);
    const site = filesIn(join(start, 'dist'));
    // A build takes long, so earlier ends are tried more often; what it does last, `replaceFolder`, is killed at each step below.
    const moments = momentsOf(1, kills).map((part) => part ** 2 * took);
    await mapAtMost(2, moments, async (moment) => {
      const cwd = copyOf(start);
      await killAfter(build(cwd), moment);
      // Any command that goes to the site finishes what was begun; this one has nothing to print.
      const next = await readout(['pdf', 'no-such-article'], {}, cwd);
      expect(next.stderr).toContain('There is no article "no-such-article"');
      expect(filesIn(join(cwd, 'dist')), `killed after ${moment} ms`).toEqual(site);
      expect(leftoversIn(cwd)).toEqual([]);
    });
    const last = await readout(argv, {}, start);
    expect(last.code, last.stderr).toBe(0);
    expect([...leftoversIn(start), ...leftoversIn(cache)]).toEqual([]);
    const left = readdirSync(join(root, '.cache/builds')).filter((name) => readOwnedName(name)?.state === 'gone');
    expect(left).toEqual([]);
  });

  it('leaves the site with a PDF and the link to it, or without both, and nothing else: pdf', async () => {
    const start = await busyFolder();
    expect((await readout(['build', '--cache', 'cache'], {}, start)).code).toBe(0);
    const old = filesIn(join(start, 'dist'));
    const whole = copyOf(start);
    const print = (cwd: string) => toolCall(cwd, ['pdf', 'talks']);
    const took = await killAfter(print(whole), 600_000);
    const made = filesIn(join(whole, 'dist'));
    expect(Object.keys(made).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);

    const steps = await countSteps(print(copyOf(start)));
    await mapAtMost(2, killsOf(steps, took), async (kill) => {
      const cwd = copyOf(start);
      await kill(print(cwd));
      await readout(['pdf', 'no-such-article'], {}, cwd);
      expect(leftoversIn(cwd)).toEqual([]);
      const found = filesIn(join(cwd, 'dist'));
      expect([JSON.stringify(old), JSON.stringify(made)]).toContain(JSON.stringify(found));
    });
    const site = await readSite(join(whole, 'dist'));
    expect(checkLinks(site, { origin, base: '/' })).toEqual([]);
  });

  it('leaves an exported file old or new, and nothing once the next one is written', async () => {
    const start = await busyFolder();
    const argv = ['export', 'claims-json', '--out', 'claims.json'];
    const call = (cwd: string) => toolCall(cwd, argv);
    const whole = copyOf(start);
    const took = await killAfter(call(whole), 600_000);
    const made = filesIn(whole)['claims.json'];
    const steps = await countSteps(call(copyOf(start)));
    await mapAtMost(2, killsOf(steps, took), async (kill) => {
      const cwd = copyOf(start);
      await kill(call(cwd));
      expect([undefined, made]).toContain(filesIn(cwd)['claims.json']);
      await readout(argv, {}, cwd);
      expect(leftoversIn(cwd)).toEqual([]);
      expect(existsSync(join(cwd, 'claims.json'))).toBe(true);
    });
  });
});
