import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/*
 * Names of what a process puts aside for a while: locks, texts on their way into place, folders under way. All begin with
 * `.readout-`, which git and the readers of content pass over, and end with their owner:
 *
 *     .readout-KIND.PID.START.MACHINE.NUMBER
 *
 * So two processes never use one name, and what a killed one left is known for that and taken away by the next.
 */

/** The owner of a name, as far as can be told from here. */
export type OwnerState = 'running' | 'gone' | 'elsewhere';

/** A name that is this process's own and that it has not used before. */
export function ownedName(kind: string): string {
  counter += 1;
  return `.readout-${kind}.${process.pid}.${startOf('self') ?? 0}.${machine()}.${counter}`;
}

/** What a name says: what is kept under it and for whom; undefined for any other name. */
export function readOwnedName(
  name: string,
): { readonly kind: string; readonly pid: number; readonly state: OwnerState } | undefined {
  const [, kind, pid, start, on] = /^\.readout-(.+)\.(\d+)\.(\d+)\.([0-9a-z]+)\.\d+$/.exec(name) ?? [];
  if (kind === undefined) return undefined;
  return { kind, pid: Number(pid), state: on === machine() ? stateOf(Number(pid), Number(start)) : 'elsewhere' };
}

/**
 * Takes away from a folder what processes that are no more left there under names of their own.
 *
 * @param isLeft which names, of those that are owned; those of processes of this machine that no longer run, where it is not said
 */
export async function sweep(
  folder: string,
  isLeft: (owned: NonNullable<ReturnType<typeof readOwnedName>>) => boolean = ({ state }) => state === 'gone',
): Promise<void> {
  for (const name of await readdir(folder)) {
    const owned = readOwnedName(name);
    if (owned !== undefined && isLeft(owned)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

let counter = 0;
let madeOn: string | undefined;

/** Where process ids mean what they mean here: this machine since it was started, and this container. */
function machine(): string {
  madeOn ??= createHash('sha256')
    .update(
      [hostname(), ...['/proc/sys/kernel/random/boot_id'].map(readOrNothing), linkOrNothing('/proc/self/ns/pid')].join(
        '\n',
      ),
    )
    .digest('hex')
    .slice(0, 10);
  return madeOn;
}

function stateOf(pid: number, start: number): OwnerState {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else runs all the same.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return 'gone';
  }
  // Its number may have gone to another process since.
  const now = startOf(pid);
  return start === 0 || now === undefined || now === start ? 'running' : 'gone';
}

/** When a process was started, in ticks since its machine was (proc_pid_stat(5), field 22); undefined where that cannot be told. */
function startOf(pid: number | 'self'): number | undefined {
  const afterName = readOrNothing(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(afterName[19]);
  return Number.isSafeInteger(ticks) ? ticks : undefined;
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function linkOrNothing(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
