import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { libraryFolder, root } from './support/folders.ts';
import { copyProject } from './support/project-copy.ts';
import { startServing } from './support/running-tool.ts';
import { shownCommands } from './support/shown-commands.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const call = promisify(execFile);

/** What is on a machine before Readout is. On the oldest all is tried, on the others what stands in shell blocks. */
const machines = [
  { node: '20.20.2', npm: '10.8.2', tries: 'every command' },
  { node: '22.23.3', npm: '10.9.9', tries: 'every fenced command' },
] as const;

/** What a page leaves to its reader to fill in. */
const note = 'a-note.txt';
const meant: Readonly<Record<string, string>> = {
  ARTICLE: 're-engagement-after-beijing',
  FILE: note,
  SLUG: 'a-first-article',
};

const pages = ['README.md', 'CONTRIBUTING.md'].map((page) => readFileSync(join(root, page), 'utf8'));
const shown = shownCommands(pages.join('\n'))
  .map((each) => ({ ...each, command: each.command.replace(/\b[A-Z]{2,}\b/g, (word) => meant[word] ?? word) }))
  // `.ci/run` runs the tests themselves; benches measure for minutes.
  .filter(({ command }) => !/\btest\b|vitest|npm run bench/.test(command));
const serves = /\bnpm (?:start|run dev|run preview)\b/;

describe.each(machines)('in a new clone, on a machine with Node $node and npm $npm', (machine) => {
  it(`${machine.tries} that README.md and CONTRIBUTING.md show runs as written, without a warning`, async () => {
    const env = await install(machine);
    const clone = temporaryFolder();
    copyProject(clone);
    writeFiles(clone, { [note]: 'The pier was promised in the spring. It was built in the autumn.\n' });
    const tried = shown.filter(({ fenced }) => fenced || machine.tries === 'every command');
    expect(tried.length).toBeGreaterThan(0);
    for (const { command } of tried) {
      // What the site publishes may be edited, or not be there at all.
      rmSync(join(clone, 'content'), { recursive: true, force: true });
      cpSync(libraryFolder, join(clone, 'content'), { recursive: true });
      expect(command, 'a word to fill in').not.toMatch(/\b[A-Z]{2,}\b/);
      const { stderr } = serves.test(command)
        ? await serve(command, clone, env)
        : await call('sh', ['-c', command], { cwd: clone, env, maxBuffer: 2 ** 26 });
      expect(stderr, command).not.toMatch(/npm warn|EBADENGINE|Warning:/i);
    }
  });
});

/** Installs a Node and its npm, and gives the environment of a machine that has no others. */
async function install({ node, npm }: (typeof machines)[number]): Promise<NodeJS.ProcessEnv> {
  const folder = temporaryFolder();
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|vite|readout_)|^NODE_(?:ENV|OPTIONS)$/i.test(name),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  // Where npm finds packages is the machine's affair; what it has fetched before, it need not ask for again.
  const [globalconfig] = (await call('npm', ['config', 'get', 'globalconfig'])).stdout.split('\n');
  const env = {
    ...Object.fromEntries(outside),
    npm_config_globalconfig: globalconfig,
    npm_config_prefer_offline: 'true',
  };
  const packages = [`node@${node}`, `npm@${npm}`];
  await call('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], { cwd: folder, env });
  return { ...env, PATH: [join(folder, 'node_modules/.bin'), ...path].join(delimiter) };
}

/** Starts what serves, fetches the address that it prints, and ends it and all that it started by one signal, as Ctrl-C does. */
async function serve(command: string, cwd: string, env: NodeJS.ProcessEnv) {
  const { child, url, stderr } = await startServing('sh', ['-c', command], { cwd, env, detached: true });
  const signal = (name: NodeJS.Signals): void => void process.kill(-Number(child.pid), name);
  onTestFinished(() => {
    try {
      signal('SIGKILL');
    } catch {
      // All have ended.
    }
  });
  const response = await fetch(url);
  expect(response.status, command).toBe(200);
  expect(await response.text(), command).toContain('</html>');
  const closed = once(child, 'close');
  signal('SIGINT');
  await closed;
  await expect(fetch(url), command).rejects.toThrow();
  return { stderr: stderr() };
}
