import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { libraryFolder, root } from './folders.ts';

/** A site that tests read and open. */
export interface SiteToBuild {
  readonly base: string;
  readonly folder: string;
  /** The content folder that it is built of. */
  readonly content: string;
}

export const origin = 'https://readout.example';
/** One long article, at the address that readout.config.ts gives. */
export const builtSite = { base: '/', folder: join(root, '.cache/tests/site'), content: libraryFolder } as const;
/** Small texts for what the long one does not show: other scripts, emoji, quotations over paragraphs. */
export const smallSite = {
  base: '/',
  folder: join(root, '.cache/tests/small-site'),
  content: join(root, 'tests/fixtures/small-site'),
} as const;
/** The same below its origin. */
export const siteUnderBase = {
  base: '/readout/',
  folder: join(root, '.cache/tests/small-site-under-base'),
  content: smallSite.content,
} as const;

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `readout` as a process of its own, the way people do, on the fixtures' library unless told otherwise. */
export async function readout(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { READOUT_CONTENT: libraryFolder },
  cwd = root,
): Promise<CliResult> {
  // A build is made for readers, whatever the tests run under.
  const { NODE_ENV: _, VITEST: __, DEV: ___, ...outside } = process.env;
  const options = { cwd, env: { ...outside, ...env }, maxBuffer: 2 ** 26 };
  try {
    const run = await promisify(execFile)(process.execPath, [join(root, 'src/cli/main.ts'), ...args], options);
    return { code: 0, ...run };
  } catch (error) {
    if (!isExit(error)) throw error;
    return error;
  }
}

function isExit(error: unknown): error is CliResult {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' && 'stderr' in error;
}
