import { cpSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapAtMost } from '../../src/files/at-most.ts';
import { busyFolder, readers, writers } from '../support/busy-folder.ts';
import { readout } from '../support/built-site.ts';
import { filesIn, leftoversIn } from '../support/files-in.ts';
import { runTool } from '../support/run-tool.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const calls = { ...writers, ...readers };
type Name = keyof typeof calls;
const names = Object.keys(calls) as Name[];
const pairs = names.flatMap((a, index) => names.slice(index).map((b) => [a, b] as const));
const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

interface Outcome {
  readonly files: string;
  readonly said: string;
}

/** What calls make of a folder one after the other, and what the last one says. */
async function inTurn(start: string, ...order: readonly Name[]): Promise<Outcome> {
  const folder = copyOf(start);
  let said = '';
  for (const name of order) said = (await runTool(folder, calls[name], { today })).out;
  return { files: JSON.stringify(filesIn(folder)), said };
}

describe('two commands at once', { timeout: 1_800_000 }, () => {
  it('make what they make one after the other, and a reading one is told of one state', async () => {
    const start = await busyFolder();
    const alone = new Map<string, Outcome>();
    for (const a of names) {
      alone.set(a, await inTurn(start, a));
      for (const b of names) alone.set(`${a} ${b}`, await inTurn(start, a, b));
    }
    await mapAtMost(2, pairs, async ([a, b]) => {
      const folder = copyOf(start);
      const run = async (name: Name) => {
        await delay(Math.random() * 100);
        return readout(calls[name], { READOUT_WAIT: '120' }, folder);
      };
      const both = await Promise.all([run(a), run(b)]);
      const pair = `${a} and ${b}: ${JSON.stringify(both)}`;
      expect(both.map(({ stderr }) => stderr).join(''), pair).not.toMatch(/^\s+at /m);
      expect(leftoversIn(folder), pair).toEqual([]);
      const orders = [alone.get(`${a} ${b}`), alone.get(`${b} ${a}`)];
      expect(
        orders.map((each) => each?.files),
        pair,
      ).toContain(JSON.stringify(filesIn(folder)));
      for (const [index, [name, other]] of [[a, b] as const, [b, a] as const].entries()) {
        if (!(name in readers)) continue;
        const said = [alone.get(name)?.said, alone.get(`${other} ${name}`)?.said];
        expect(said, pair).toContain(both[index]?.stdout.trimEnd());
      }
    });
  });

  it('are done one at a time, or the second says who holds the content and ends', async () => {
    const start = await busyFolder();
    const all = Object.values(writers);
    const folder = copyOf(start);
    const runs = await Promise.all(all.map((argv) => readout(argv, { READOUT_WAIT: '0' }, folder)));
    for (const { code, stderr } of runs.filter(({ stderr }) => stderr.includes('in use'))) {
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /^readout: content is in use by "readout [a-z -]+" \(process \d+, since .* UTC\)\. Wait until it is done\.\n$/,
      );
    }
    expect(runs.map(({ stderr }) => stderr).join('')).not.toMatch(/^\s+at /m);
    expect(leftoversIn(folder)).toEqual([]);
  });
});
