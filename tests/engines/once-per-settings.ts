import type { Settings } from './engine.ts';

/** Starts a browser for settings when they are first asked for, and keeps it. */
export function oncePerSettings<Browser>(start: (settings: Settings) => Promise<Browser>) {
  const started = new Map<string, Promise<Browser>>();
  return {
    get({ scripts, colorScheme, reducedMotion }: Settings): Promise<Browser> {
      const key = JSON.stringify([scripts, colorScheme, reducedMotion]);
      const browser = started.get(key) ?? start({ scripts, colorScheme, reducedMotion });
      started.set(key, browser);
      return browser;
    },
    all: (): Promise<readonly Browser[]> => Promise.all(started.values()),
  };
}
