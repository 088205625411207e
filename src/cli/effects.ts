/** What a command may do to the world outside; tests hand in their own. */
export interface Effects {
  /** A line on standard output: what the command was asked for. */
  readonly log: (line: string) => void;
  /** A line on standard error: progress and complaints about the call itself. */
  readonly error: (line: string) => void;
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string;
  /** The day it is, `YYYY-MM-DD`, in UTC. */
  readonly today: () => string;
  /** Whether what is printed may be coloured: on a terminal, unless NO_COLOR is set (https://no-color.org). */
  readonly colour: boolean;
  /** Standard input, for the commands that read "-". */
  readonly input?: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The effects of a process on a real machine. */
export function processEffects(): Effects {
  return {
    log: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    cwd: process.cwd(),
    today: () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
    input: process.stdin,
    env: process.env,
  };
}
