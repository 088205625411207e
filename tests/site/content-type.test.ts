import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentType } from '../../src/cli/serve/content-type.ts';
import { builtSites } from '../support/built-site.ts';

describe('the files of the built site', () => {
  it.each(builtSites)('are each of a type that the server knows, under $base', ({ folder }) => {
    const files = globSync('**/*.*', { cwd: folder });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => contentType(file) === 'application/octet-stream')).toEqual([]);
  });
});
