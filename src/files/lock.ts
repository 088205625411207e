import { open, readFile, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'astro/zod';
import { desk } from '../i18n/catalogue.ts';
import { isMissing, orMissing, Refusal } from './refusal.ts';
import { ownedName, readOwnedName } from './owned-name.ts';

/** Who asks for a lock. */
export interface Caller {
  /** What it is called, for others to know it by: `readout publish`. */
  readonly command: string;
  /** Milliseconds to wait for others; READOUT_WAIT seconds where it is not said, or five. */
  readonly wait?: number;
}

/** What only one process at a time may change. */
export interface LockTarget {
  /** Where claims to it are laid, which must be there. */
  readonly folder: string;
  /** What tells it from others there: see `ownedName`. */
  readonly kind: string;
  /** What it is called when others are told of it. */
  readonly thing: string;
}

/** Another process is at it. */
export class Locked extends Refusal {}

/** A lock that is held. */
export interface Lock {
  /** Throws where another process took it, as it may from one that is on another machine and was silent for long. */
  readonly assertHeld: () => Promise<void>;
  readonly release: () => Promise<void>;
}

function usualWait(): number {
  const seconds = Number(process.env['READOUT_WAIT'] ?? 5);
  return (seconds >= 0 ? seconds : 5) * 1_000;
}

/** Every so many milliseconds a holder shows that it is alive; one on another machine that was silent for ten times as long is not. */
const heartbeat = 1_000;
const heartbeatTimeout = 10 * heartbeat;

/** Does something while no other process does such a thing to the same target: see `takeLock`. */
export async function whileLocked<Result>(
  target: LockTarget,
  caller: Caller,
  action: (lock: Lock) => Promise<Result>,
): Promise<Result> {
  const lock = await takeLock(target, caller);
  try {
    return await action(lock);
  } finally {
    await lock.release();
  }
}

/**
 * Keeps all other processes from a target until it is released.
 *
 * Whoever wants a lock lays a claim: a file under a name of its own. Only then it looks for others: of two claims the
 * later one always meets the earlier, so at most one finds itself alone, and holds. Whoever finds another takes its own
 * back and tries again. A claim whose process is no more is taken away by whoever meets it; as no name is used twice, that
 * can never hit a claim that was laid meanwhile. (A lock that goes by its age, as that of proper-lockfile, makes the next
 * command wait after a kill, is lost by a process that computes for long, and can be taken over by two at once.)
 *
 * @throws Locked where another process is at it and does not finish while this one waits
 */
export async function takeLock(target: LockTarget, { command, wait = usualWait() }: Caller): Promise<Lock> {
  const end = performance.now() + wait;
  for (;;) {
    const claim = await writeClaim(target, command);
    const holder = await findHolder(target, claim).catch(async (error: unknown) => {
      await claim.release();
      throw error;
    });
    if (holder === undefined) return claim;
    await claim.release();
    const holding = performance.now() >= end ? await describe(target, holder) : undefined;
    if (holding !== undefined) throw new Locked(holding);
    // Two that met would meet again if they came back at once.
    await delay(10 + Math.random() * 40);
  }
}

interface Claim extends Lock {
  readonly name: string;
}

async function writeClaim({ folder, kind, thing }: LockTarget, command: string): Promise<Claim> {
  const name = ownedName(kind);
  const path = join(folder, name);
  const file = await open(path, 'wx');
  const text = JSON.stringify({ command, since: new Date().toISOString(), host: hostname() });
  // The name alone holds the lock: on a full disk others are told less, and nothing worse.
  const show = (): Promise<void> => file.write(text, 0).then(ignore, ignore);
  await show();
  const timer = setInterval(() => void show(), heartbeat).unref();
  return {
    name,
    assertHeld: async () => {
      if ((await stat(path).catch(orMissing)) !== undefined) return;
      throw new Locked(desk.files.lockTakenOver({ thing }));
    },
    release: async () => {
      clearInterval(timer);
      await rm(path, { force: true });
      await file.close();
    },
  };
}

/** The claim of another process that is alive; those of others are taken away. */
async function findHolder({ folder, kind }: LockTarget, own: Claim): Promise<string | undefined> {
  for (const name of await readdir(folder)) {
    const owned = readOwnedName(name);
    if (owned?.kind !== kind || name === own.name) continue;
    const path = join(folder, name);
    if (owned.state === 'running' || (owned.state === 'elsewhere' && !(await isStale(path, join(folder, own.name)))))
      return name;
    await rm(path, { force: true });
  }
  return undefined;
}

/** Whether a claim was silent for long, by the clock of the file system that holds both: those of two machines may differ. */
async function isStale(path: string, own: string): Promise<boolean> {
  try {
    const [other, now] = [await stat(path), await stat(own)];
    return now.mtimeMs - other.mtimeMs > heartbeatTimeout;
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}

/** Who holds a target; undefined where nobody does any more. */
async function describe({ folder, thing }: LockTarget, name: string): Promise<string | undefined> {
  const claim = await readClaim(join(folder, name));
  const owned = readOwnedName(name);
  if (claim === undefined || owned === undefined) return undefined;
  const { command, since, host } = claim;
  const elsewhere = owned.state === 'elsewhere';
  return desk.files.locked({
    thing,
    command,
    process: owned.pid,
    host: elsewhere ? host : undefined,
    since: since?.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
    retryIn: elsewhere ? heartbeatTimeout / 1000 : undefined,
  });
}

const claimSchema = z.object({ command: z.string(), since: z.string(), host: z.string() }).partial();

/** What a claim says, which may take it a moment; nothing of one that is damaged, undefined of one that is gone. */
async function readClaim(path: string): Promise<z.infer<typeof claimSchema> | undefined> {
  for (let tries = 5; ; tries -= 1) {
    const text = await readFile(path, 'utf8').catch(orMissing);
    if (text === undefined) return undefined;
    try {
      return claimSchema.parse(JSON.parse(text));
    } catch {
      if (tries === 0) return {};
      await delay(10);
    }
  }
}

function ignore(): void {
  // Nobody depends on it.
}
