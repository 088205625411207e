import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMissing } from '../files/is-missing.ts';
import { CliError } from './cli-error.ts';
import type { CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { desk } from '../i18n/catalogue.ts';

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
