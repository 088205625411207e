import { existsSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { site } from '../../readout.config.ts';
import { mistakesOf } from '../files/content-error.ts';
import { resolveContentFolder } from '../files/content-files.ts';
import { orMissing, findRefusal } from '../files/refusal.ts';
import { whileLocked } from '../files/lock.ts';
import {
  nameFolderAside,
  replaceFolder,
  holdsOtherThings,
  markSite,
  listPages,
  recoverSite,
  siteLock,
} from '../files/site-folder.ts';
import { checkIds, checkLinks } from '../link-check/check-site.ts';
import type { SiteFault } from '../link-check/check-site.ts';
import { readSite } from '../link-check/read-site.ts';
import { toBase } from './options.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { narrowPolicies } from './narrow-policies.ts';
import { projectFolder, runAstro } from './run-astro.ts';
import { findLosses, describeRemovedPages } from './site-losses.ts';

const caller = { command: 'readout build' };

/** Builds the site, or changes nothing: the folder is replaced only by a build that is whole and whose links hold. */
export const build: Command = {
  name: 'build',
  usage: desk.cli.help.build.usage({ base: site.base, origin: site.origin }),
  options: {
    out: { type: 'string' },
    base: { type: 'string' },
    origin: { type: 'string' },
    cache: { type: 'string' },
  },
  async run({ values }, effects) {
    const started = performance.now();
    const asked = typeof values['out'] === 'string' ? values['out'] : 'dist';
    const out = await toOutFolder(asked, effects);
    const base = toBase(values);
    const origin = toOrigin(values['origin'] ?? site.origin);
    const cacheDir =
      typeof values['cache'] === 'string'
        ? resolve(effects.cwd, values['cache'])
        : join(projectFolder, 'node_modules/.astro');
    const content = resolveContentFolder();
    if (!existsSync(content)) throw new CliError(desk.cli.tool.noContentFolder({ folder: content }));
    process.env['READOUT_CONTENT'] = content;

    await mkdir(dirname(out), { recursive: true });
    return whileLocked(siteLock(out), caller, async () => {
      await recoverSite(out);
      if (await holdsOtherThings(out)) throw unlikeASite(asked);
      const next = nameFolderAside(out);
      try {
        await runAstro({ outDir: next, base, site: origin, cacheDir }, caller);
        await narrowPolicies(next);
        const built = await readSite(next);
        const before = await listPages(out);
        const faults = [
          ...toLines([...checkIds(built.pages), ...checkLinks(built, { origin, base })]),
          ...(await findLosses(built, before, content)),
        ];
        if (faults.length > 0) {
          for (const line of faults) effects.error(line);
          effects.error(desk.cli.build.notBuilt);
          return 1;
        }
        await markSite(next);
        await replaceFolder(out, next);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const shown = relative(effects.cwd, out) || out;
        effects.log(desk.cli.build.built({ pages: built.pages.length, folder: shown, seconds }));
        for (const line of describeRemovedPages(built, before)) effects.log(line);
        return 0;
      } catch (error) {
        const mistakes = mistakesOf(error, effects.cwd);
        if (mistakes === undefined) throw toFailure(error, effects, next, out);
        effects.error(desk.cli.build.notBuiltFor({ mistakes }));
        return 1;
      } finally {
        await rm(next, { recursive: true, force: true });
      }
    });
  },
};

/** The folder is replaced whole, so it must be one that only a build has written. */
async function toOutFolder(asked: string, { cwd }: Effects): Promise<string> {
  const given = resolve(cwd, asked);
  // A link stays, and leads to the new site.
  const out = (await realpath(given).catch(orMissing)) ?? given;
  if (`${projectFolder}${sep}`.startsWith(`${out}${sep}`))
    throw new CliError(desk.cli.build.aroundProject({ out: asked }));
  if (await holdsOtherThings(out)) throw unlikeASite(asked);
  return out;
}

function unlikeASite(asked: string): CliError {
  return new CliError(desk.cli.build.otherThings({ out: asked }));
}

function toOrigin(value: CommandArgs['values'][string]): string {
  const url = URL.parse(String(value));
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new CliError(desk.cli.build.originForm({ origin: String(value) }));
}

/** A fault that many pages share is told once. */
function toLines(faults: readonly SiteFault[]): readonly string[] {
  return [...Map.groupBy(faults, ({ reason }) => reason)].map(([reason, alike]) =>
    desk.cli.build.fault({ reason, file: alike[0]?.file ?? '', more: alike.length - 1 }),
  );
}

/** What the system would not do, or a refusal, is told in a line; a fault of the program is as it was. */
function toFailure(error: unknown, { cwd }: Effects, next: string, out: string): unknown {
  const fault = findRefusal(error, cwd, out)?.replaceAll(basename(next), basename(out));
  return fault === undefined ? error : new CliError(desk.cli.build.notBuiltBy({ fault: fault }));
}
