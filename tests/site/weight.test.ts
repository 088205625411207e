import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

const kilobyte = 1024;
const site = await readBuiltSite(builtSite.folder);
const readingPages = site.pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));

describe.each(readingPages)('the reading page $file', ({ html, tree }) => {
  const scripts = selectAll('script:not([type="application/ld+json"])', tree);
  const written = scripts.map((script) => toString(script));
  const files = withImports(scripts.flatMap(({ properties }) => properties['src'] ?? []).map(String));
  // Styles inside <noscript> are for readers who load none of the scripts instead.
  const styles = selectAll(':not(noscript) > link[rel="stylesheet"]', tree).map(({ properties }) =>
    String(properties['href']),
  );

  it('loads at most 62 KB of HTML, styles and scripts', () => {
    const sizes = [html, ...[...files, ...styles].map(read)].map(gzipped);
    expect(sum(sizes) / kilobyte).toBeLessThanOrEqual(62);
  });

  it('loads at most 10 KB of scripts', () => {
    expect(sum([...files.map(read), ...written].map(gzipped)) / kilobyte).toBeLessThanOrEqual(10);
  });

  it('waits for no script', () => {
    const blocking = scripts.filter(
      ({ properties }) =>
        properties['src'] && properties['type'] !== 'module' && !properties['async'] && !properties['defer'],
    );
    expect(blocking).toEqual([]);
  });
});

describe('the timeline page', () => {
  const page = site.pages.find(({ file }) => file === 'timeline/index.html');
  const scripts = page ? selectAll('script[src]', page.tree).map(({ properties }) => String(properties['src'])) : [];

  it('loads at most 18 KB of scripts', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(withImports(scripts).map(read).map(gzipped)) / kilobyte).toBeLessThanOrEqual(18);
  });
});

/** Script files and the files that they import, each once. */
function withImports(sources: readonly string[]): readonly string[] {
  const found = new Set(sources);
  for (const source of found) {
    for (const { fileName } of ts.preProcessFile(read(source), true, true).importedFiles) {
      found.add(new URL(fileName, new URL(source, 'https://site')).pathname);
    }
  }
  return [...found];
}

function read(path: string): string {
  return readFileSync(join(builtSite.folder, path), 'utf8');
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
