import type { Browser } from 'playwright-core';
import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { desk } from '../i18n/catalogue.ts';
import type { ChromiumBinary } from './bundled-chromium.ts';
import { unpackBundledChromium } from './bundled-chromium.ts';

const words = desk.builtSite.chromium;

/** Letters are set at their own widths and not at those of a screen: in a PDF words would run into one another. */
const usualArgs = ['--disable-gpu', '--no-first-run', '--disable-sync', '--font-render-hinting=none'];

/**
 * Starts a Chromium without a window: the one asked for (a path, or "npm" for the one that npm carries), else one
 * found where it is usually installed, else the one that npm carries. Throws with all that was tried.
 */
export async function launchChromium(asked = process.env['READOUT_BROWSER']): Promise<Browser> {
  const tried: string[] = [];
  const installed = asked === 'npm' ? undefined : (asked ?? findChromium());
  if (installed !== undefined) {
    try {
      return await launch({ path: installed, args: [] });
    } catch (error) {
      tried.push(`${installed}: ${firstLine(error)}`);
    }
  }
  if (asked === undefined || asked === 'npm') {
    if (installed === undefined && asked === undefined)
      tried.push(words.nothingAt({ paths: listInstallPaths(process.platform, process.env) }));
    try {
      return await launch(await unpackBundledChromium());
    } catch (error) {
      tried.push(words.bundled({ error: firstLine(error) }));
    }
  }
  throw new Error(words.none({ tried }));
}

async function launch({ path, args, env }: ChromiumBinary): Promise<Browser> {
  // The library takes longer to load than to be told that there is nothing to start.
  await access(path, constants.X_OK);
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: path, args: [...usualArgs, ...args], ...(env && { env: { ...env } }) });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where a Chromium usually is on this system, whether or not it is there. */
export function listInstallPaths(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? windowsApps.map((app) => `${root}\\${app}`) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The first browser found where browsers are usually installed, or undefined. */
export function findChromium(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  return listInstallPaths(platform, env).find((path) => existsSync(path));
}
