import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { desk } from '../i18n/catalogue.ts';
import type { ChromiumBinary } from './bundled-chromium.ts';
import { unpackBundledChromium } from './bundled-chromium.ts';
import { findChromium, installPaths } from './find-chromium.ts';

const words = desk.builtSite.chromium;

/** Letters are set at their own widths and not at those of a screen: in a PDF words would run into one another. */
const usualArgs = ['--disable-gpu', '--no-first-run', '--disable-sync', '--font-render-hinting=none'];

/**
 * Starts a Chromium without a window: the one asked for (a path, or "npm" for the one that npm carries), else one
 * found in a usual place, else the one that npm carries. Throws with all that was tried.
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
      tried.push(words.nothingAt({ paths: installPaths(process.platform, process.env) }));
    try {
      return await launch(await unpackBundledChromium());
    } catch (error) {
      tried.push(words.bundled({ error: firstLine(error) }));
    }
  }
  throw new Error(words.none({ tried }));
}

function launch({ path, args, env }: ChromiumBinary): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: [...usualArgs, ...args], ...(env && { env: { ...env } }) });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
