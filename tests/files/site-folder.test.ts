import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recoverFolder, replaceFolder } from '../../src/files/site-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('replaceFolder', () => {
  it('puts the finished folder in the place of the old one', async () => {
    const folder = temporaryFolder({ 'dist/page': 'old', 'dist/gone': 'old', 'next/page': 'new' });
    await replaceFolder(join(folder, 'dist'), join(folder, 'next'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['page']);
    expect(readFileSync(join(folder, 'dist/page'), 'utf8')).toBe('new');
  });

  it('makes the folder where there was none', async () => {
    const folder = temporaryFolder({ 'next/page': 'new' });
    await replaceFolder(join(folder, 'dist'), join(folder, 'next'));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('puts the old folder back where the finished one is missing', async () => {
    const folder = temporaryFolder({ 'dist/page': 'old' });
    await expect(replaceFolder(join(folder, 'dist'), join(folder, 'next'))).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist/page'), 'utf8')).toBe('old');
  });
});

describe('recoverFolder', () => {
  const left = { '.readout-next-dist.1.1.x.1/page': 'new', '.readout-old-dist.1.1.x.2/page': 'old' };

  it('puts a folder back that a killed process had moved away, and takes away what it had made', async () => {
    const folder = temporaryFolder(left);
    await recoverFolder(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist/page'), 'utf8')).toBe('old');
  });

  it('keeps the folder that is there, and leaves what belongs to others', async () => {
    const folder = temporaryFolder({ ...left, 'dist/page': 'newest', '.readout-next-other.1.1.x.1/page': 'theirs' });
    await recoverFolder(join(folder, 'dist'));
    expect(readdirSync(folder).sort()).toEqual(['.readout-next-other.1.1.x.1', 'dist']);
    expect(readFileSync(join(folder, 'dist/page'), 'utf8')).toBe('newest');
  });
});
