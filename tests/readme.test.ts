import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { root } from './support/folders.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(['README.md', 'CONTRIBUTING.md'])('the commands that %s shows', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  it('are commands of the tool, and scripts', () => {
    const called = [...text.matchAll(/npx readout (\w+)/g)].map(([, name = '']) => name);
    expect(called.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
    const run = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    expect(called.length + run.length).toBeGreaterThan(0);
  });

  it('leave the choice of a Node that runs TypeScript to the packages', () => {
    expect([...text.matchAll(/`node [^`]*\.ts/g)].map(([shown]) => shown)).toEqual([]);
  });
});
