import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMissing, blame } from '../files/refusal.ts';
import { CliError } from './command.ts';
import type { Effects } from './effects.ts';
import { desk } from '../i18n/catalogue.ts';

const megabyte = 1024 * 1024;
const mostBytes = 20 * megabyte;

/** The bytes of a file, or of standard input for `-`; never more than 20 MB are read. */
export async function readInput(file: string, { cwd, input }: Effects): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of await openInput(file, cwd, input)) {
      length += chunk.length;
      if (length > mostBytes) throw new CliError(desk.cli.tool.fileTooLarge({ file, megabytes: mostBytes / megabyte }));
      chunks.push(chunk);
    }
  } catch (error) {
    blame(file === '-' ? desk.cli.tool.standardInput : resolve(cwd, file))(error);
  }
  return Buffer.concat(chunks);
}

async function openInput(file: string, cwd: string, input: Effects['input']): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') {
    if (input === undefined) throw new CliError(desk.cli.tool.noStandardInput);
    return input;
  }
  const path = resolve(cwd, file);
  try {
    if ((await stat(path)).isFile()) return createReadStream(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new CliError(desk.cli.tool.noSuchFile({ file }));
  }
  throw new CliError(desk.cli.tool.notAFile({ file }));
}
