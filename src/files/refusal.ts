import { isAbsolute, relative, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';

/** Files are in a state in which nothing is done. The message is for the caller and says what to do; the exit code is 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * What an error says in one line where it is no fault of the program: of a refusal, or of what the system would not do,
 * with file and cause. Undefined of any other.
 *
 * @param fallback what to name where the system names no file, as of one that was open
 */
export function findRefusal(error: unknown, cwd: string, fallback?: string): string | undefined {
  for (const each of listCauses(error)) {
    // By name: what Vite loaded throws errors of a copy of the class.
    if (each.name === 'Refusal') return each.message.replaceAll(`${cwd}${sep}`, '');
    const fault = findSystemFault(each, cwd, fallback);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** An error, what caused it, and what it gathers, as those of bundlers do. */
function* listCauses(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* listCauses(error.cause);
  if ('errors' in error && Array.isArray(error.errors)) for (const each of error.errors) yield* listCauses(each);
}

/** Calls that only a fault of the program makes. */
const faults = new Set(['EBADF', 'EFAULT', 'EINVAL', 'ERANGE', 'EDOM']);

function findSystemFault(error: Error, cwd: string, fallback: string | undefined): string | undefined {
  const fault = isFault(error) ? error : readFault(error.message);
  const [, words] = [...getSystemErrorMap().values()].find(([name]) => name === fault?.code) ?? [];
  if (fault === undefined || words === undefined || faults.has(fault.code)) return undefined;
  const { path = fallback ?? fault.syscall } = fault;
  const shown = isAbsolute(path) ? relative(cwd, path) || path : path;
  return `${shown}: ${words} (${fault.code})`;
}

interface Fault {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isFault(error: Error): error is Error & Fault {
  return 'code' in error && typeof error.code === 'string' && 'syscall' in error && typeof error.syscall === 'string';
}

/** What Node says of a fault of the system, where only the words are left of it: `ENOSPC: no space left on device, write '/a'`. */
function readFault(message: string): Fault | undefined {
  const [, code, syscall = '', path] = /\b(E[A-Z0-9]+): [^,\n]+, (\w+)(?: '([^'\n]+)')?/.exec(message) ?? [];
  return code === undefined ? undefined : { code, syscall, ...(path !== undefined && { path }) };
}

/** Names the file that was meant in what the system says of it, which often names none, or one that was put aside. */
export function blame(path: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error;
  };
}

/** Whether an error has a code of the system, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** Whether a file system error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

/** For `catch`: undefined where a file or folder is missing, and any other error as it was. */
export function orMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
