import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { HttpError, toHttpError } from './http-error.ts';
import type { OpenFile } from './open-file.ts';
import { openFile } from './open-file.ts';
import type { RequestTarget } from './request-target.ts';

/** What stands at an address: a file, or the one address that what was asked for goes by. */
export type FoundPage =
  { readonly file: OpenFile } | { readonly moved: { readonly names: readonly string[]; readonly isFolder: boolean } };

const missingPage = '404.html';

/** Finds what a site has at an address. Every page has one: its folder with a slash, without `index.html`. */
export async function findPage(folder: string, target: RequestTarget): Promise<FoundPage | undefined> {
  const { names, isFolder, hasDoubledSlash } = target;
  if (names.some(isHidden) || names.join('/') === missingPage) return undefined;
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

/** Names that begin with a dot are no part of a site, and `..` leads out of it; no name holds a slash. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || /[/\\]/.test(name);
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
