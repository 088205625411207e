import { relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { messageLines } from '../reading/message-lines.ts';
import type { Effects } from './effects.ts';

/** Prints what was found in each file and how much of it there is. Gives the number of errors. */
export function reportMessages(
  messages: ReadonlyMap<string, readonly VFileMessage[]>,
  { log, cwd }: Pick<Effects, 'log' | 'cwd'>,
): number {
  for (const [path, inFile] of messages) {
    for (const message of inFile) for (const line of messageLines(message, relative(cwd, path))) log(line);
    if (inFile.length > 0) log('');
  }
  const found = [...messages.values()].flat();
  const errors = found.filter(({ fatal }) => fatal).length;
  log(`${count(errors, 'error')}, ${count(found.length - errors, 'warning')} in ${count(messages.size, 'file')}`);
  return errors;
}

export function count(many: number, thing: string, things = `${thing}s`): string {
  return `${many} ${many === 1 ? thing : things}`;
}
