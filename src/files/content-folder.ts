import { resolve } from 'node:path';

/** The folder that holds the content; another one may be named in READOUT_CONTENT. */
export function contentFolder(): string {
  return resolve(process.env['READOUT_CONTENT'] ?? 'content');
}
