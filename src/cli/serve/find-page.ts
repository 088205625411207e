import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { HttpError, isHidden, openFile, toHttpError } from './open-file.ts';
import type { OpenFile } from './open-file.ts';

/** What a request asks for. */
interface RequestTarget {
  /** The names of its path, decoded, but for empty ones. */
  readonly names: readonly string[];
  /** Whether the path ends in a slash, as the address of a page does. */
  readonly isFolder: boolean;
  /** Whether slashes stand side by side in it: another spelling of an address that has one. */
  readonly hasDoubledSlash: boolean;
  /** From the question mark on, as it came; or empty. */
  readonly query: string;
}

/**
 * Reads a request's target (RFC 9112, section 3.2): its origin form, `/path?query`, or its absolute one.
 *
 * @returns undefined where it is no address: another form, or a path that cannot be decoded or holds a NUL
 */
export function parseRequestTarget(target: string): RequestTarget | undefined {
  // Node has refused all but visible ASCII.
  const parts = /^(?:https?:\/\/[^/?#]*)?(\/[^?]*)?(\?.*)?$/i.exec(target);
  if (parts === null) return undefined;
  const [, path = '/', query = ''] = parts;
  const names = decodeNames(path);
  if (names === undefined || names.some((name) => name.includes('\0'))) return undefined;
  return { names, isFolder: path.endsWith('/'), hasDoubledSlash: path.includes('//'), query };
}

function decodeNames(path: string): readonly string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** What stands at an address: a file, or the one address that what was asked for goes by. */
export type FoundPage =
  { readonly file: OpenFile } | { readonly moved: { readonly names: readonly string[]; readonly isFolder: boolean } };

const missingPage = '404.html';

/** Finds what a site has at an address. Every page has one: its folder with a slash, without `index.html`. */
export async function findPage(folder: string, target: RequestTarget): Promise<FoundPage | undefined> {
  const { names, isFolder, hasDoubledSlash } = target;
  if (names.some(isNoName) || names.join('/') === missingPage) return undefined;
  const namesIndex = names.at(-1) === 'index.html';
  const page = namesIndex ? names.slice(0, -1) : names;
  const asked = isFolder || namesIndex ? undefined : await openIfThere(folder, names);
  const file = asked ?? (await openIfThere(folder, [...page, 'index.html']));
  if (file === undefined) return undefined;
  const isPage = asked === undefined;
  if (isPage === isFolder && !namesIndex && !hasDoubledSlash) return { file };
  await file.handle.close();
  return { moved: { names: page, isFolder: isPage } };
}

/** The page that says that there is none, if the site has one. */
export async function findMissingPage(folder: string): Promise<OpenFile | undefined> {
  return openIfThere(folder, [missingPage]);
}

/** No name holds a slash, as what was encoded may. */
function isNoName(name: string): boolean {
  return isHidden(name) || /[/\\]/.test(name);
}

/**
 * Opens a file. A folder that a build replaces meanwhile is waited for: it is away for a moment, and what was not found
 * in the old one may be in the new.
 */
async function openIfThere(folder: string, names: readonly string[]): Promise<OpenFile | undefined> {
  for (let tries = 0; tries < 40; tries++) {
    const before = await identify(folder);
    const file = before === undefined ? undefined : await openFile(folder, names).catch(unlessMissing);
    if (file !== undefined || (before !== undefined && before === (await identify(folder)))) return file;
    await setTimeout(25);
  }
  throw new HttpError(503, { 'Retry-After': '1' });
}

/** Tells a folder from one that is put in its place: renaming changes the time of its entry. */
async function identify(folder: string): Promise<string | undefined> {
  const stats = await stat(folder, { bigint: true }).catch(unlessMissing);
  return stats && `${stats.dev} ${stats.ino} ${stats.ctimeNs}`;
}

function unlessMissing(error: unknown): undefined {
  if (toHttpError(error).status !== 404) throw error;
}
