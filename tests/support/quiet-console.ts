import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Code that prints where it should return is found out: a test that meets stray console output fails. */
let printed: unknown[];

beforeEach(() => {
  printed = [];
  for (const method of methods) vi.spyOn(console, method).mockImplementation((...said) => void printed.push(said));
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed, 'console output during the test').toEqual([]);
});
