import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../readout.config.ts';
import { toBase } from './base-option.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import type { RunningServer, ServerOptions } from './static-server.ts';
import { startServer } from './static-server.ts';

const tool = fileURLToPath(new URL('main.ts', import.meta.url));

/** Serves the built site until it is told to stop. */
export const serve: Command = {
  usage: `readout serve [--build] [--port N] [--dir FOLDER] [--base PATH] [--host NAME]

Serves what "readout build" wrote and prints the address. Ctrl+C stops it. A build may replace the site meanwhile.
Exit code 0: stopped. 2: bad use, or no site to serve. With --build, that of a build that failed.

  --build       build the site first
  --port N      the port to use (4321, or any free one)
  --dir FOLDER  the built site (dist)
  --base PATH   where it stands below its origin (${site.base})
  --host NAME   the network name to listen on (localhost)

  readout serve --port 8080`,
  options: {
    build: { type: 'boolean' },
    port: { type: 'string' },
    dir: { type: 'string' },
    base: { type: 'string' },
    host: { type: 'string' },
  },
  async run({ values }, effects) {
    const asked = typeof values['dir'] === 'string' ? values['dir'] : 'dist';
    const dir = resolve(effects.cwd, asked);
    const base = toBase(values);
    if (values['build'] !== true && !existsSync(join(dir, 'index.html'))) {
      throw new CliError(`Unexpected --dir "${asked}", expected a built site: run "npm run build" first`);
    }
    const stop = untilStopped();
    // A port that cannot be had is told at once, not after the build.
    const server = await listen({ dir, base, ...toAddress(values) }, effects);
    try {
      const code = values['build'] === true ? await buildSite(['--out', dir, '--base', base], effects, stop) : 0;
      if (code !== 0 || stop.aborted) return code;
      effects.log(`Readout is at ${server.url}`);
      await once(stop, 'abort');
      return 0;
    } finally {
      await server.close();
    }
  },
};

function toAddress({ port, host }: CommandArgs['values']): Pick<ServerOptions, 'port' | 'host'> {
  if (port !== undefined && !(/^\d+$/.test(String(port)) && Number(port) < 65_536)) {
    throw new CliError(`Unexpected --port "${String(port)}", expected a whole number below 65536`);
  }
  return { ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host: String(host) }) };
}

async function listen(options: ServerOptions, effects: Effects): Promise<RunningServer> {
  const onError = (error: unknown): void => effects.error(`readout: a request failed: ${String(error)}`);
  return startServer({ ...options, onError }).catch((error: unknown) => {
    throw new CliError(describeFailure(error, options));
  });
}

function describeFailure(error: unknown, { port, host }: ServerOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or choose another with --port (0: any that is free)`;
    case 'EACCES':
      return `Port ${port} is for privileged users. Choose one above 1023 with --port`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return `Unexpected --host "${host}", expected a name or an address of this machine`;
    default:
      return String(error);
  }
}

/** Builds in a process of its own, whose memory is free again when the site is served, and which ends when this one does. */
async function buildSite(options: readonly string[], { cwd }: Effects, stop: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, 'build', ...options], { cwd, stdio: 'inherit', signal: stop });
    child.on('error', (error) => (stop.aborted ? undefined : reject(error)));
    child.on('exit', (code) => resolve(stop.aborted ? 0 : (code ?? 2)));
  });
}

/** Aborted by the first of the signals that end a program; those that follow it, as npm sends them twice, change nothing. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  return stop.signal;
}
