import { parseDay } from '../model/day.ts';
import { CliError } from './cli-error.ts';
import type { CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { desk } from '../i18n/catalogue.ts';

/** The day that a call names with `--day`, or today. */
export function toDay({ values }: CommandArgs, { today }: Pick<Effects, 'today'>): string {
  const day = String(values['day'] ?? today());
  if (parseDay(day) === undefined) throw new CliError(desk.cli.tool.dayForm({ day }));
  return day;
}
