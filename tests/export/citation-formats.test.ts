import { Cite } from '@citation-js/core';
import type { CitedItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toApa } from '../../src/export/apa.ts';
import { toBibtex } from '../../src/export/bibtex.ts';
import { toChicago } from '../../src/export/chicago.ts';
import type { CitedPassage } from '../../src/export/citation.ts';
import { toCslJson } from '../../src/export/csl-json.ts';
import { en } from '../../src/i18n/en/en.ts';
import { toRis } from '../../src/export/ris.ts';

const cited: CitedPassage = {
  key: 're-engagement-qin',
  authors: ['Readout'],
  title: 'Qin Gang & 100 % of “the visit”',
  container: 'Re-engagement after Beijing',
  number: 15,
  publisher: 'Readout',
  day: '2026-11-23',
  asOf: '2026-11-23',
  version: '6a4eff1ebf68efca',
  url: 'https://readout.example/articles/a/qin/',
  lang: 'en',
  quotation: 'Qin Gang is expected',
  words: en.exporting.citations,
};

/** What an independent reader makes of it. */
function readBack(text: string): CitedItem {
  const [item] = new Cite(text).data;
  if (!item) throw new Error('nothing was read');
  return item;
}

describe.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
  ['CSL-JSON', toCslJson],
])('%s', (_name, write) => {
  it('is read back with its title, address and day', () => {
    const entry = readBack(write(cited));
    expect(entry.title).toBe(cited.title);
    expect(entry.URL).toBe(cited.url);
    expect(entry.issued?.['date-parts'][0]?.[0]).toBe(2026);
  });
});

describe('plain citations', () => {
  it.each([
    ['Chicago', toChicago(cited)],
    ['APA', toApa(cited)],
  ])('%s names page, place, version and address', (_name, text) => {
    for (const part of [cited.container, '15', cited.version, cited.url, '2026']) expect(text).toContain(part);
  });
});
