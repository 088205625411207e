import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { labelFootnotes } from '../../src/markdown/footnotes.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';

const text = 'A pier[^a], a ferry[^b], the pier again.[^a]\n\n[^a]: Built late.\n[^b]: Sold early.';
const labels = {
  heading: 'Fußnoten',
  reference: ({ figure }: { figure: string }) => `Fußnote ${figure}`,
  back: ({ figure }: { figure: string }) => `Zurück zu ${figure}`,
};
const labelled = (lang?: string) =>
  readBlocks(text)
    .map(({ hast }) => toHtml(labelFootnotes(structuredClone(hast), { ...labels, lang })))
    .join('');
const valuesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((it) => it[1]);

describe('footnotes', () => {
  it('have their labels in words that are no part of the text', () => {
    expect(valuesOf(labelled(), 'aria-label')).toEqual([
      ...['Fußnote 1', 'Fußnote 2', 'Fußnote 1'],
      ...['Fußnoten', 'Zurück zu 1', 'Zurück zu 1-2', 'Zurück zu 2'],
    ]);
    expect(
      readBlocks(text)
        .map((block) => block.text.replaceAll(/[\s↩\d]+/g, ' ').trim())
        .join(' / '),
    ).toBe('A pier, a ferry, the pier again. / Built late. Sold early.');
  });

  it('say what language the labels are in where the text is in another', () => {
    expect(valuesOf(labelled(), 'lang')).toEqual([]);
    expect(new Set(valuesOf(labelled('de'), 'lang'))).toEqual(new Set(['de']));
    expect(valuesOf(labelled('de'), 'lang')).toHaveLength(7);
  });
});
