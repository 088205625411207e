import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { site } from '../../readout.config.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import { startServer } from './static-server.ts';

/** Serves the built site until it is told to stop. */
export const serve: Command = {
  usage: `readout serve [--port N] [--dir FOLDER] [--base PATH] [--host NAME]

Serves what "readout build" wrote and prints the address. Ctrl+C stops it.
Exit code 0: stopped. 2: bad use, or no site to serve.

  --port N      the port to use (4321, or any free one)
  --dir FOLDER  the built site (dist)
  --base PATH   where it stands below its origin (${site.base})
  --host NAME   the network name to listen on (localhost)

  readout serve --port 8080`,
  options: {
    port: { type: 'string' },
    dir: { type: 'string' },
    base: { type: 'string' },
    host: { type: 'string' },
  },
  async run({ values }, effects) {
    const { base = site.base, host = 'localhost' } = values;
    const asked = typeof values['dir'] === 'string' ? values['dir'] : 'dist';
    const dir = resolve(effects.cwd, asked);
    if (!existsSync(join(dir, 'index.html'))) {
      throw new CliError(`Unexpected --dir "${asked}", expected a built site: run "npm run build" first`);
    }
    const port = toPort(values['port']);
    const server = await startServer({
      dir,
      base: String(base),
      host: String(host),
      ...(port !== undefined && { port }),
    }).catch((error: unknown) => {
      throw new CliError(error instanceof Error ? error.message : String(error));
    });
    effects.log(`Readout is at ${server.url}`);
    await untilStopped();
    await server.close();
    return 0;
  },
};

function toPort(value: CommandArgs['values'][string]): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CliError(`Unexpected --port "${String(value)}", expected a whole number below 65536`);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
