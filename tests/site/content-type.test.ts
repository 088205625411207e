import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toContentType } from '../../src/cli/serve/send-file.ts';
import { builtSite } from '../support/built-site.ts';

it('the files of the built site are each of a type that the server knows', () => {
  const files = globSync('**/*.*', { cwd: builtSite.folder });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => toContentType(file) === 'application/octet-stream')).toEqual([]);
});
