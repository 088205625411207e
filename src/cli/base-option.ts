import { site } from '../../readout.config.ts';
import { CliError } from './cli-error.ts';
import type { CommandArgs } from './command.ts';
import { desk } from '../i18n/catalogue.ts';

/** Where the site stands below its origin, with a slash at both ends: what a call says, or else the configuration. */
export function toBase(values: CommandArgs['values']): string {
  const value = values['base'] ?? site.base;
  if (typeof value === 'string' && /^\/(?:[\w.~-]+\/)*$/.test(value)) return value;
  throw new CliError(desk.cli.build.baseForm({ base: String(value) }));
}
