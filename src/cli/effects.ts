/** What a command may do to the world outside; tests hand in their own. */
export interface Effects {
  /** A line on standard output: what the command was asked for. */
  readonly log: (line: string) => void;
  /** A line on standard error: progress and complaints about the call itself. */
  readonly error: (line: string) => void;
  /** What is being done, in the place of what was said last; shown on a terminal only, on standard error. */
  readonly progress: (text: string) => void;
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string;
  /** The day it is, `YYYY-MM-DD`, in UTC. */
  readonly today: () => string;
  /** Whether what is printed may be coloured: see `wantsColour`. */
  readonly colour: boolean;
  /** Standard input, for the commands that read "-". */
  readonly input?: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether to colour: on a terminal, unless NO_COLOR is set (https://no-color.org); FORCE_COLOR decides where it is set, as
 * in Node itself (https://nodejs.org/api/cli.html#force_color1-2-3): 0 or false for none.
 */
export function wantsColour(env: Effects['env'], isTerminal: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && (env['NO_COLOR'] ?? '') === '';
}

/** The effects of a process on a real machine. */
export function processEffects(): Effects {
  return {
    log: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    cwd: process.cwd(),
    today: () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    colour: wantsColour(process.env, process.stdout.isTTY),
    input: process.stdin,
    env: process.env,
  };
}
