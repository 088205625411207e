import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Engine, Reader, Settings, Tab } from './engine.ts';
import { findProgram } from './find-program.ts';
import { newFile } from './new-file.ts';
import { oncePerSettings } from './once-per-settings.ts';
import type { Session } from './webdriver.ts';
import { freePort, openSession } from './webdriver.ts';

const driver = 'WebKitWebDriver';
const xvfb = 'Xvfb';
/** Debian puts it beside its library, below the name of the machine's architecture. */
const findMiniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0];
const miniBrowser = (): string => findMiniBrowser() ?? 'MiniBrowser';

/**
 * WebKitGTK in its own small browser, on screens in memory, over WebDriver. It knows no fingers: taps are
 * clicks. Its driver turns the wheel only where no script listens to it.
 */
export const webkit: Engine = {
  name: 'WebKit',
  findMissing() {
    const missing = [driver, xvfb].filter((name) => findProgram(name) === undefined);
    if (findMiniBrowser() === undefined) missing.push('MiniBrowser');
    return missing.length > 0 ? `there is no ${missing.join(', no ')}` : undefined;
  },
  async start() {
    const folder = await mkdtemp(join(tmpdir(), 'readout-webkit-'));
    const browsers = oncePerSettings((settings) => startMiniBrowser(settings, folder));
    const plain = await browsers.get({ scripts: true, colorScheme: 'light', reducedMotion: false });
    return {
      version: plain.session.version,
      open: async (reader) => openTab(await browsers.get(reader), reader),
      errorsAtLoad: (url) => readConsole(url, plain.env),
      async close() {
        for (const browser of await browsers.all()) await browser.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

/** A screen that no one sees, under the first name that is free. */
async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const process = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [name] = (await once(process.stdio[3] as Readable, 'data')) as [Buffer];
  return { process, name: `:${String(name).trim()}` };
}

interface MiniBrowser {
  readonly session: Session;
  readonly env: NodeJS.ProcessEnv;
  readonly downloads: string;
  close(): Promise<void>;
}

/** On a screen of its own: of two windows on one, the older would not get the focus back, and miss what happens to it. */
async function startMiniBrowser(settings: Settings, folder: string): Promise<MiniBrowser> {
  const screen = await startScreen();
  const home = await mkdtemp(join(folder, 'home-'));
  const downloads = join(home, 'downloads');
  for (const made of [downloads, join(home, '.config/gtk-3.0')]) await mkdir(made, { recursive: true });
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  const animations = settings.reducedMotion ? 0 : 1;
  await writeFile(join(home, '.config/gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${animations}\n`);
  const { PATH } = process.env;
  const env = { PATH, HOME: home, DISPLAY: screen.name, LANG: 'en_US.UTF-8' };
  const port = await freePort();
  const started = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const session = await openSession(port, {
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: argumentsFor(settings) },
  });
  return {
    session,
    env,
    downloads,
    async close() {
      await session.end();
      started.kill();
      screen.process.kill();
    },
  };
}

function argumentsFor({ scripts, colorScheme }: Settings): readonly string[] {
  return [
    '--automation',
    // Without its tool bar, which keeps the window from being as narrow as a phone.
    '--full-screen',
    // The page's own scripts: what the driver asks is answered all the same.
    ...(scripts ? [] : ['--enable-javascript-markup=false']),
    ...(colorScheme === 'dark' ? ['--dark-mode'] : []),
  ];
}

/** The one window, emptied: a second one would never have the focus, for there is no window manager to give it. */
async function openTab({ session, downloads }: MiniBrowser, { width, height }: Reader): Promise<Tab> {
  await session.goto('about:blank');
  await fit(session, width, height);
  const watch = (): Promise<void> => session.evaluate(`(${String(collectErrors)})()`);
  return {
    hasTouch: false,
    hasWheelEvents: false,
    async goto(url) {
      await session.goto(url);
      await watch();
    },
    async reload() {
      await session.reload();
      await watch();
    },
    back: () => session.back(),
    evaluate: (expression) => session.evaluate(expression),
    move: (point) => session.pointer({ type: 'pointerMove', ...point }),
    down: () => session.pointer({ type: 'pointerDown' }),
    up: () => session.pointer({ type: 'pointerUp' }),
    wheel: (point, pixels) => session.wheel(point, pixels),
    tap: (point) => session.pointer({ type: 'pointerMove', ...point }, { type: 'pointerDown' }, { type: 'pointerUp' }),
    press: (...keys) =>
      session.keys(
        ...keys.map((key) => ({ type: 'keyDown', key }) as const),
        ...keys.toReversed().map((key) => ({ type: 'keyUp', key }) as const),
      ),
    screenshot: () => session.screenshot(),
    download: (ask) => newFile(downloads, ask),
    errors: () => session.evaluate('window.collectedErrors ?? []'),
    async close() {
      await session.evaluate('void (localStorage.clear(), sessionStorage.clear())');
      await session.goto('about:blank');
    },
  };
}

/** Makes the window as large as the page is to see it, by as much more as the browser takes for a bar of its own. */
async function fit(session: Session, width: number, height: number): Promise<void> {
  let window = { width, height };
  for (let tries = 0; tries < 20; tries += 1) {
    await session.resize(window.width, window.height);
    await setTimeout(100);
    const [seenWidth, seenHeight] = await session.evaluate<[number, number]>('[innerWidth, innerHeight]');
    if (seenWidth === width && seenHeight === height) return;
    // A window may follow late; one that still lacks a part of the page is made larger by that part.
    if (tries % 5 === 4)
      window = { width: window.width + width - seenWidth, height: window.height + height - seenHeight };
  }
  throw new Error(`The window does not become ${width} by ${height}`);
}

/** Runs in the page: WebDriver tells of no errors, so they are listened for from the moment that the page has loaded. */
function collectErrors(): void {
  const errors: string[] = [];
  Object.assign(window, { collectedErrors: errors });
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const { error } = console;
  console.error = (...said) => {
    errors.push(said.join(' '));
    error(...said);
  };
}

/** What the console says while a page loads: a browser under WebDriver keeps it to itself, another writes it out. */
async function readConsole(url: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const args = ['--enable-write-console-messages-to-stdout=true', '--exit-after-load', url];
  const { stdout, stderr } = await promisify(execFile)(miniBrowser(), args, { env, timeout: 30_000 });
  return `${stdout}${stderr}`.split('\n').filter((line) => /CONSOLE .*ERROR/.test(line));
}
