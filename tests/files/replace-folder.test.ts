import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '../../src/files/replace-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('replaceFolder', () => {
  it('puts the finished folder in the place of the old one', async () => {
    const folder = temporaryFolder({ 'dist/page': 'old', 'dist/gone': 'old', 'dist.next/page': 'new' });
    await replaceFolder(join(folder, 'dist'), join(folder, 'dist.next'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['page']);
    expect(readFileSync(join(folder, 'dist/page'), 'utf8')).toBe('new');
  });

  it('makes the folder where there was none, past the rest of a broken run', async () => {
    const folder = temporaryFolder({ 'dist.old/page': 'older', 'dist.next/page': 'new' });
    await replaceFolder(join(folder, 'dist'), join(folder, 'dist.next'));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('puts the old folder back where the finished one is missing', async () => {
    const folder = temporaryFolder({ 'dist/page': 'old' });
    await expect(replaceFolder(join(folder, 'dist'), join(folder, 'dist.next'))).rejects.toThrow('ENOENT');
    expect(readFileSync(join(folder, 'dist/page'), 'utf8')).toBe('old');
  });
});
