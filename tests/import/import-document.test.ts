import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { formatMessage } from '../../src/i18n/message.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { ImportOptions } from '../../src/import/import-document.ts';
import { ImportError } from '../../src/import/format.ts';
import { growth, inProportion } from '../support/growth.ts';
import { makeDocx, makePdf, namespaces, wordParagraph } from './documents.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const importAs = (name: string, bytes: Uint8Array | string, options?: ImportOptions) =>
  importDocument({ bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes, name }, options);

/** What an editor is told of a document that is refused. */
async function refusalOf(imported: Promise<unknown>): Promise<string> {
  try {
    await imported;
  } catch (error) {
    if (error instanceof ImportError) return formatMessage(desk.importing.refusals, error.refusal);
    throw error;
  }
  return 'It was imported';
}

describe('import of DOCX', () => {
  const table = `<w:tbl><w:tr><w:tc>${wordParagraph('Town')}</w:tc><w:tc>${wordParagraph('Offer')}</w:tc></w:tr><w:tr><w:tc>${wordParagraph('East')}</w:tc><w:tc>${wordParagraph('A pier')}</w:tc></w:tr></w:tbl>`;
  const heading = '<w:pStyle w:val="Heading1"/>';
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Pier &amp; Lamp</dc:title><dc:creator>Ada Lindqvist</dc:creator></cp:coreProperties>';

  it('keeps headings, paragraphs and tables, and takes title and author', async () => {
    const bytes = makeDocx(
      wordParagraph('Pier &amp; Lamp', heading) +
        wordParagraph('It &quot;ended&quot; this autumn.Nobody was told.') +
        table,
      { 'docProps/core.xml': core },
    );
    const { facts, blocks, format } = await importAs('pier.docx', bytes, { facts: { lang: 'en' } });
    expect(format).toBe('docx');
    expect(facts).toEqual({ title: 'Pier & Lamp', authors: ['Ada Lindqvist'], lang: 'en' });
    expect(blocks).toEqual([
      'It “ended” this autumn.',
      'Nobody was told.',
      '| Town | Offer  |\n| ---- | ------ |\n| East | A pier |',
    ]);
  });

  it.each([
    ['another archive', 'a.docx', zipSync({ 'a.txt': bytesOf('a') }), 'expected a DOCX file'],
    ['a text with its name', 'a.docx', 'words', 'expected DOCX'],
    ['an archive cut short', 'a.docx', makeDocx(wordParagraph('a')).slice(0, 200), 'whole'],
    ['XML that does not end', 'a.docx', makeDocx('<w:p>'), 'expected a DOCX file that is whole'],
    ['entities', 'a.docx', makeDocx('', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), 'document type'],
    ['no text', 'a.docx', makeDocx(wordParagraph(' ')), 'expected at least a word'],
    ['a zip bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }), 'when unpacked'],
  ])('refuses %s', async (_, name, bytes, reason) => {
    await expect(refusalOf(importAs(name, bytes))).resolves.toContain(reason);
  });

  it('keeps footnotes and endnotes as notes, numbered in their order', async () => {
    const notes = (kind: string, text: string) =>
      `<w:${kind}s ${namespaces}><w:${kind} w:id="5"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}></w:${kind}s>`;
    const docx = makeDocx(
      '<w:p><w:r><w:t>It was agreed.</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r>' +
        '<w:r><w:t xml:space="preserve"> Nobody came.</w:t></w:r><w:r><w:endnoteReference w:id="5"/></w:r></w:p>',
      {
        'word/footnotes.xml': notes('footnote', 'See the minutes.'),
        'word/endnotes.xml': notes('endnote', 'Nor after.'),
      },
    );
    const { blocks } = await importDocument({ bytes: docx, name: 'a.docx' });
    expect(blocks).toEqual(['It was agreed.[^1] Nobody came.[^2]', '[^1]: See the minutes.', '[^2]: Nor after.']);
  });

  it('unpacks no more of a part than the archive said it holds', async () => {
    const bytes = makeDocx(wordParagraph('words '.repeat(10_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const name = bytesOf('word/document.xml');
    for (let at = 0; at + name.length < bytes.length; at += 1) {
      if (!name.every((byte, index) => bytes[at + index] === byte)) continue;
      if (view.getUint32(at - 46, true) === 0x02014b50) view.setUint32(at - 22, 100, true);
    }
    await expect(refusalOf(importAs('a.docx', bytes))).resolves.toContain('whole');
  });
});

describe('import of PDF', () => {
  const head = (page: number): string => `The Harbour Review   ${page}`;
  const pages = [
    [
      head(1),
      '',
      'The ferry was promised in the spring, and diplo-',
      'matic notes were sent, and nothing came of any of it.',
      '',
      'A second paragraph begins here and goes on to where',
    ],
    [
      head(2),
      '',
      'the page turns. It says that the diplomatic notes',
      'were lost on the way across the water by the clerk.',
    ],
    [head(3), '', 'That is all there is to say of the pier and the boat.'],
  ];

  it('drops running heads, joins lines and words, and says that it is a draft', async () => {
    const { blocks, notes } = await importAs('ferry.pdf', await makePdf(pages));
    expect(blocks[0]).toBe(
      'The ferry was promised in the spring, and diplomatic notes were sent, and nothing came of any of it.',
    );
    expect(blocks.join(' ')).not.toContain('Harbour Review');
    const told = notes.map(({ message }) => message);
    expect(told).toContainEqual({ key: 'runningHead', line: 'The Harbour Review #' });
    expect(told).toContainEqual({ key: 'pdfWithoutParagraphs' });
  });

  it.each([
    ['one that is encrypted', () => makePdf(pages, 'secret'), 'not encrypted'],
    ['one that is broken', () => Promise.resolve(bytesOf('%PDF-1.7\nnothing')), 'expected a PDF that is whole'],
    ['one without text', () => makePdf([[]]), 'expected at least a word'],
  ])('refuses %s', async (_, make, reason) => {
    await expect(refusalOf(importAs('a.pdf', await make()))).resolves.toContain(reason);
  });
});

describe('import', () => {
  it.each([
    ['an image', bytesOf('GIF89a....'), 'an image'],
    ['RTF', bytesOf('{\\rtf1 words}'), 'save it as DOCX'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'without a password'],
    ['a program', Uint8Array.from({ length: 400 }, (_, index) => index % 32), 'expected text'],
    ['nothing', new Uint8Array(), 'expected at least a word'],
    ['frames', bytesOf('<!doctype html><html><frameset><frame src="a"></frameset></html>'), 'expected at least a word'],
    ['marks without words', bytesOf('* * *\n'), 'expected at least a word'],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(refusalOf(importAs('a.txt', bytes))).resolves.toContain(reason);
  });

  it('goes by what the editor says where content and name leave it open', async () => {
    expect((await importAs('', '*Stars* it has', { from: 'markdown' })).blocks).toEqual(['_Stars_ it has']);
    expect((await importAs('', '*Stars* it has')).blocks).toEqual(['\\*Stars\\* it has']);
    await expect(refusalOf(importAs('', 'words', { from: 'pages' }))).resolves.toContain(
      'expected one of pdf, docx, html',
    );
  });

  it('puts what the editor says before what the document says', async () => {
    const text = 'The Pier\n\nBy Ada Lindqvist\n\nIt was promised in the spring.';
    const { facts, blocks } = await importAs('a.txt', text, { facts: { title: 'The Lamp', lang: 'en' } });
    expect(facts).toEqual({ title: 'The Lamp', authors: ['Ada Lindqvist'], lang: 'en' });
    expect(blocks).toEqual(['The Pier', 'It was promised in the spring.']);
  });

  it('mends a title that it found, and leaves one that it was given', async () => {
    const text = 'The Town\'s "Pier"\n\nIt was promised in the spring, and that is all of it.';
    expect((await importAs('a.txt', text)).facts.title).toBe('The Town’s “Pier”');
    const given = await importAs('a.txt', text, { facts: { title: "The Town's Lamp" } });
    expect(given.facts.title).toBe("The Town's Lamp");
  });

  it('refuses what is nested without end', async () => {
    await expect(refusalOf(importAs('a.html', `<!doctype html>${'<div>'.repeat(200_000)}words`))).resolves.toContain(
      'Unexpected',
    );
  });

  it.each<[string, string, string]>([
    ['alone', 'words ](', 'brackets that close none'],
    ['beside a pair', '[words] ]\n', 'brackets that close none'],
  ])(
    'refuses a paragraph of brackets that close none, for which the parser takes their square in time: %s',
    async (_, words, reason) => {
      await expect(refusalOf(importAs('a.md', words.repeat(1_001)))).resolves.toContain(reason);
    },
  );

  it.each(['[words](a) ', 'words \\] ', 'words ]\n\n'])('takes a thousand times %j', async (words) => {
    await expect(refusalOf(importAs('a.md', words.repeat(1_001)))).resolves.toBe('It was imported');
  });

  it('takes time in proportion to paragraphs of brackets that close none', async () => {
    const paragraph = `${'words ]('.repeat(100)}\n\n`;
    const times = await growth(
      (size) => paragraph.repeat(size),
      (text) => importAs('a.md', text, { facts: { lang: 'en' } }),
      8,
    );
    expect(times).toBeLessThanOrEqual(inProportion);
  });
});
