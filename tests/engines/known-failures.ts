import type { EngineName } from './engine.ts';

/**
 * What is known to fail today, by engine and feature, with one line that says why. The run names those that pass, so that
 * they are taken out of here.
 */
export const knownFailures: Readonly<Record<EngineName, Readonly<Record<string, string>>>> = {
  Chromium: {},
  Firefox: {},
  WebKit: {},
};
