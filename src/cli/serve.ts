import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../readout.config.ts';
import { toBase } from './options.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import type { RunningServer, ServerOptions } from './static-server.ts';
import { startServer } from './static-server.ts';

const tool = fileURLToPath(new URL('main.ts', import.meta.url));

/** Serves the built site until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  usage: desk.cli.help.serve.usage({ base: site.base }),
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
      throw new CliError(desk.cli.serve.noSite({ dir: asked }));
    }
    const stop = untilStopped();
    // A port that cannot be had is told at once, not after the build.
    const server = await listen({ dir, base, ...toAddress(values) }, effects);
    try {
      const code = values['build'] === true ? await buildSite(['--out', dir, '--base', base], effects, stop) : 0;
      if (code !== 0 || stop.aborted) return code;
      effects.log(desk.cli.serve.readoutIsAt({ address: server.url }));
      await once(stop, 'abort');
      return 0;
    } finally {
      await server.close();
    }
  },
};

function toAddress({ port, host }: CommandArgs['values']): Pick<ServerOptions, 'port' | 'host'> {
  if (port !== undefined && !(/^\d+$/.test(String(port)) && Number(port) < 65_536)) {
    throw new CliError(desk.cli.serve.portForm({ port: String(port) }));
  }
  return { ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host: String(host) }) };
}

async function listen(options: ServerOptions, effects: Effects): Promise<RunningServer> {
  const onError = (error: unknown): void => effects.error(desk.cli.serve.requestFailed({ error: String(error) }));
  return startServer({ ...options, onError }).catch((error: unknown) => {
    throw new CliError(describeFailure(error, options));
  });
}

function describeFailure(error: unknown, { port, host }: ServerOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return desk.cli.serve.portInUse({ port: String(port) });
    case 'EACCES':
      return desk.cli.serve.portForbidden({ port: String(port) });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return desk.cli.serve.hostUnknown({ host: String(host) });
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
