import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../readout.config.ts';
import { mistakesOf } from '../files/content-error.ts';
import { contentFolder } from '../files/content-folder.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { checkIds, checkLinks } from '../link-check/check-site.ts';
import type { SiteFault } from '../link-check/check-site.ts';
import { readSite } from '../link-check/read-site.ts';
import { toBase } from './base-option.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { narrowPolicies } from './narrow-policies.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the site, or changes nothing: the folder is replaced only by a build that is whole and whose links hold. */
export const build: Command = {
  usage: `readout build [--out FOLDER] [--base PATH] [--origin URL] [--cache FOLDER]

Checks the content, writes the site beside the folder, follows every link in it, and only then puts it in place.
A build that fails leaves the folder as it was. Exit code 0: built. 1: mistakes in the content, or a link that leads
nowhere. 2: bad use.

  --out FOLDER    where the site goes (dist)
  --base PATH     where it stands below its origin (${site.base})
  --origin URL    origin of the published site (${site.origin})
  --cache FOLDER  where work is kept for the next build (node_modules/.astro)

  readout build --base /readout/ --origin https://example.org`,
  options: {
    out: { type: 'string' },
    base: { type: 'string' },
    origin: { type: 'string' },
    cache: { type: 'string' },
  },
  async run({ values }, effects) {
    const started = performance.now();
    const out = toOutFolder(values, effects);
    const base = toBase(values);
    const origin = toOrigin(values['origin'] ?? site.origin);
    const next = `${out}.next`;
    await rm(next, { recursive: true, force: true });
    try {
      const cache = typeof values['cache'] === 'string' ? { cacheDir: resolve(effects.cwd, values['cache']) } : {};
      await runAstro({ outDir: next, base, site: origin, ...cache });
      await narrowPolicies(next);
      const built = await readSite(next);
      const faults = [...checkIds(built.pages), ...checkLinks(built, { origin, base })];
      if (faults.length > 0) {
        for (const line of toLines(faults)) effects.error(line);
        effects.error(`Not built: ${faults.length} faults in the finished pages. The site is as it was.`);
        return 1;
      }
      await replaceFolder(out, next);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      effects.log(`Built ${built.pages.length} pages into ${relative(effects.cwd, out) || out} in ${seconds} s`);
      return 0;
    } catch (error) {
      effects.error(describeFailure(error, effects.cwd));
      return 1;
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  },
};

/**
 * Astro keeps the program that draws the pages in the working folder, unless the site goes there too, and looks for its
 * packages from there: so it is given a working folder of its own inside the project. Otherwise builds beside each other
 * would draw with each other's programs, and one that was called from elsewhere would find no packages.
 */
async function runAstro(config: Readonly<Record<'outDir' | 'base' | 'site', string>> & { readonly cacheDir?: string }) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['READOUT_CONTENT'] = contentFolder();
  const workshop = join(root, '.cache/builds', String(process.pid));
  const called = process.cwd();
  await mkdir(workshop, { recursive: true });
  process.chdir(workshop);
  try {
    // Heavy, and of use to no other command: loaded when a build is asked for.
    const astro = await import('astro');
    await astro.build({ root, logLevel: 'warn', ...config });
  } finally {
    process.chdir(called);
    await rm(workshop, { recursive: true, force: true });
  }
}

/** The folder is replaced whole, so it must be one that only a build has written. */
function toOutFolder(values: CommandArgs['values'], { cwd }: Effects): string {
  const asked = typeof values['out'] === 'string' ? values['out'] : 'dist';
  const out = resolve(cwd, asked);
  const holdsProject = `${root}${sep}`.startsWith(`${out}${sep}`);
  const foreign = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, '404.html'));
  if (!holdsProject && !foreign) return out;
  throw new CliError(
    `Unexpected --out "${asked}": the folder holds other things, expected an empty one or an earlier build`,
  );
}

function toOrigin(value: CommandArgs['values'][string]): string {
  const url = URL.parse(String(value));
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new CliError(`Unexpected --origin "${String(value)}", expected an address such as https://example.org`);
}

/** A fault that many pages share is told once. */
function toLines(faults: readonly SiteFault[]): readonly string[] {
  const files = new Map<string, string[]>();
  for (const { file, reason } of faults) files.set(reason, [...(files.get(reason) ?? []), file]);
  return [...files].map(([reason, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${reason}, in ${first}${more}`;
  });
}

/** An author's mistake is told in the words of its findings; a fault of the program keeps its stack. */
function describeFailure(error: unknown, cwd: string): string {
  const mistakes = mistakesOf(error, cwd);
  if (mistakes !== undefined) return `${mistakes}\n\nNot built: the site is as it was.`;
  return `Not built: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
