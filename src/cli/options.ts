import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { site } from '../../readout.config.ts';
import { isMissing } from '../files/refusal.ts';
import { desk } from '../i18n/catalogue.ts';
import { parseDay } from '../model/day.ts';
import { CliError } from './command.ts';
import type { CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';

/** The content folder that a call names, which must be there. */
export async function toContentFolder({ values }: CommandArgs, { cwd }: Pick<Effects, 'cwd'>): Promise<string> {
  const folder = resolve(cwd, String(values['content'] ?? 'content'));
  if (!(await isFolder(folder))) throw new CliError(desk.cli.tool.noContentFolder({ folder }));
  return folder;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Where the site stands below its origin, with a slash at both ends: what a call says, or else the configuration. */
export function toBase(values: CommandArgs['values']): string {
  const value = values['base'] ?? site.base;
  if (typeof value === 'string' && /^\/(?:[\w.~-]+\/)*$/.test(value)) return value;
  throw new CliError(desk.cli.build.baseForm({ base: String(value) }));
}

/** The day that a call names with `--day`, or today. */
export function toDay({ values }: CommandArgs, { today }: Pick<Effects, 'today'>): string {
  const day = String(values['day'] ?? today());
  if (parseDay(day) === undefined) throw new CliError(desk.cli.tool.dayForm({ day }));
  return day;
}
