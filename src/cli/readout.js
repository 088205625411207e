#!/usr/bin/env node
// Starts the tool. Its TypeScript needs Node 24.3, which runs it as it is and without a warning; an older Node hands over
// to the one that comes with the packages. This file is plain JavaScript that Node 18 understands.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);
const packagedNode = findPackagedNode();

// A signal that ends npm, or npx, ends the shell in which it runs a program, but not the program.
if (process.env['npm_lifecycle_event'] !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();
}

if (packagedNode === undefined) {
  console.error('readout: its packages are missing. Run "npm ci" in its folder, without --ignore-scripts');
  process.exitCode = 2;
} else if (runsTypeScript(process.versions.node)) {
  await import(main.href);
} else {
  handOver(packagedNode, [fileURLToPath(main), ...process.argv.slice(2)]);
}

/** The program in npm's package `node`. */
function findPackagedNode() {
  try {
    const program = join(dirname(createRequire(main).resolve('node/package.json')), 'bin/node');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} version such as `24.3.0` */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 3);
}

/**
 * Runs a program in the place of this one: it has the terminal, gets the signals, and its end is the end of both.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
function handOver(program, args) {
  const child = spawn(program, args, { stdio: 'inherit' });
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`readout: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 2);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
