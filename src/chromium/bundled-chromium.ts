import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser that can be started, with what it needs in its surroundings. */
export interface ChromiumBinary {
  readonly path: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * The browser that npm carries, unpacked once for each version into the system's temporary folder (200 MB, 2 s).
 * It brings the libraries that a bare Linux lacks; it is made for Linux on x64 only.
 */
export async function unpackBundledChromium(): Promise<ChromiumBinary> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it runs on Linux x64, and this is ${process.platform} ${process.arch}`);
  }
  const packageFolder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `readout-chromium-${version}`);
  if (!existsSync(folder)) await unpack(packageFolder, folder);
  return {
    path: join(folder, 'chromium'),
    args: ['--no-zygote'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      // Without a language it calls its own `en-US@posix`, which no script can read, and finds no text fragment.
      LANG: 'en_US.UTF-8',
    },
  };
}

/** Unpacks into a folder beside, which is renamed once it is whole: its files need not be written whole one by one. */
async function unpack(packageFolder: string, folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`);
  const files = archives.map((archive) => join(packageFolder, 'bin', archive));
  const code = `import { inflate } from '@sparticuz/chromium'; await Promise.all(${JSON.stringify(files)}.map(inflate))`;
  // The package unpacks into the temporary folder of its process and nowhere else: so it gets a process of its own.
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: packageFolder,
    env: { ...process.env, TMPDIR: staging },
  });
  await writeFile(join(staging, 'fonts/fonts.conf'), toFontConfig(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own font settings name /tmp/fonts, where nothing is. */
function toFontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
