import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/en.ts';
import { editionFile, editionsOf } from '../../src/pdf/pdf-options.ts';
import type { CliResult } from '../support/built-site.ts';
import { builtSite, origin, readout } from '../support/built-site.ts';
import type { PdfFile } from '../support/pdf-pages.ts';
import { misplaced, readPdf } from '../support/pdf-pages.ts';
import { isLong } from '../support/runs.ts';

const slug = 're-engagement-after-beijing';
/** A copy of its own: other tests, and other runs, read the site as it was built. */
const folder = mkdtempSync(join(tmpdir(), 'readout-pdfs-'));
const article = join(folder, 'articles', slug);
const page = fromHtml(readFileSync(join(builtSite.folder, 'articles', slug, 'edition', 'index.html'), 'utf8'));
const notes = selectAll('.note-list > .note', page).map(({ properties }) => String(properties['id']));
/** What lies within a claim shows its shape alone, and what nothing came of no figure. */
const figures = selectAll('.note-ref.result:not(.inner, .told)', page);
const numbers = figures.map(({ properties }) => Number(properties['dataNumber']));
const addresses = selectAll('.note-links a', page).map((it) => toString(it));
const pages = selectAll('.note-links a', page).map(({ properties }) => `${origin}${String(properties['href'])}`);
/** All six in `npm run test:long`. */
const papers = isLong ? 'all' : 'a4';
const editions = editionsOf(slug).filter(({ paper }) => isLong || paper === papers);
const all = ['pdf', slug, '--dir', folder, '--notes', 'all', '--paper', papers];
/** Editions are printed before the first test, on machines that may be busy. */
const minutes = 300_000;
let first: CliResult;

beforeAll(async () => {
  cpSync(builtSite.folder, folder, { recursive: true });
  first = await readout(all);
}, minutes);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(editions)('the PDF on $paper with notes "$notes"', (edition) => {
  const { notes: setting, paper } = edition;
  let bytes: Buffer;
  let file: PdfFile;
  beforeAll(async () => {
    bytes = readFileSync(join(article, editionFile(edition)));
    file = await readPdf(bytes);
  });

  it('holds the note of every claim and visit once, with its address, or none where the text stands alone', () => {
    const printed = addresses.map((address) => file.text.split(address).length - 1);
    expect(printed).toEqual(addresses.map(() => (setting === 'text' ? 0 : 1)));
    // A link that runs over the end of a line is two areas of the page with one address.
    const links = new Set(file.pages.flatMap((it) => it.addresses).filter((it) => pages.includes(it)));
    expect([...links].toSorted()).toEqual(setting === 'text' ? [] : pages.toSorted());
  });

  it('has a note for every number in the text', () => {
    const small = file.pages.flatMap(({ boxes }) => boxes.filter(({ size }) => Math.abs(size - 6.5) < 0.1));
    // As small are the dates of the chart, which have words beside their numbers.
    const printed = small.flatMap(({ text }) => (/\p{L}/u.test(text) ? [] : text.match(/\d+/g)) ?? []);
    expect(printed.map(Number).toSorted((a, b) => a - b)).toEqual(
      setting === 'text' ? [] : numbers.toSorted((a, b) => a - b),
    );
    if (setting === 'text') return;
    const targets = new Set(file.pages.flatMap((it) => it.targets));
    for (const number of numbers) expect(targets.has(notes[number - 1] ?? ''), String(number)).toBe(true);
  });

  it('lays no words over others or off the page', () => {
    expect(misplaced(file)).toEqual([]);
  });

  it('leads from every inner link to a place in the file, and from no outer one to this machine', () => {
    const targets = file.pages.flatMap((it) => it.targets);
    expect(targets.filter((target) => !file.destinations.has(target))).toEqual([]);
    const hosts = file.pages.flatMap((it) => it.addresses).map((address) => new URL(address).hostname);
    expect(hosts.filter((host) => /^(localhost|127\.)/.test(host))).toEqual([]);
  });

  it('is tagged, with an outline, its language, title, author, subject, keywords and page labels', () => {
    expect(file.tagged).toBe(true);
    expect(file.outline).toContain('To cite this article');
    expect(file.info).toMatchObject({ Title: 'Re-engagement after Beijing', Author: 'Readout', Language: 'en' });
    expect(file.info['Subject']).not.toBe('');
    expect(file.info['Keywords']).toContain('Qin Gang');
    expect(file.labels).toEqual(file.pages.map((_, index) => String(index + 1)));
  });

  it('carries its fonts, and none as drawings without a name', async () => {
    const fonts = await fontsOf(bytes);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    if (setting !== 'text') expect(fonts.some(({ name }) => name.includes('NotoSerifSC'))).toBe(true);
  });

  it('says on every page which text it is, which page of how many, and where it stands', () => {
    const sizes = { a4: { width: 595, height: 842 }, letter: { width: 612, height: 792 } };
    file.pages.forEach(({ boxes, width, height }, index) => {
      const words = boxes.map(({ text }) => text.trim());
      expect(words).toContain(index === 0 ? 'Readout' : 'Re-engagement after Beijing');
      expect(
        boxes
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s/g, ''),
      ).toContain(`${index + 1}/${file.pages.length}`);
      expect(words.join('').replace(/\s/g, '')).toContain(`readout.example/articles/${slug}/`);
      // Chromium knows two sizes of A4, a point apart.
      expect(Math.abs(width - sizes[paper].width)).toBeLessThan(1.5);
      expect(Math.abs(height - sizes[paper].height)).toBeLessThan(1.5);
    });
  });
});

describe('readout pdf', () => {
  it('links the page to each PDF beside it', () => {
    expect(first, first.stderr).toMatchObject({ code: 0 });
    const html = fromHtml(readFileSync(join(article, 'index.html'), 'utf8'));
    const links = selectAll('[data-editions] a', html).map(({ properties }) => properties['href']);
    expect(links).toEqual(editions.map(editionFile));
    expect(JSON.stringify(html)).toContain(en.builtSite.prints.a4.beside);
    expect(selectAll('[data-editions] a', page)).toEqual([]);
  });

  it(
    'reports an article that cannot be printed, leaves nothing half-written, and writes the others again by the same bytes',
    { timeout: minutes },
    async () => {
      const [usual = ''] = editions.map((edition) => join(article, editionFile(edition)));
      const [pdf, html] = [readFileSync(usual), readFileSync(join(article, 'index.html'))];
      const broken = join(folder, 'articles/broken');
      cpSync(article, broken, { recursive: true, filter: (source) => !source.endsWith('.pdf') });
      for (const file of ['index.html', 'edition/index.html']) {
        const spoilt = readFileSync(join(article, file), 'utf8')
          .replaceAll(`/articles/${slug}/`, '/articles/broken/')
          .replaceAll('dcterms.issued', 'nothing');
        writeFileSync(join(broken, file), spoilt);
      }
      const { code, stderr, stdout } = await readout(['pdf', '--dir', folder]);
      rmSync(broken, { recursive: true });
      expect(code).toBe(1);
      expect(stderr).toMatch(/broken\.pdf not printed: the page gives "" as its day/);
      expect(stdout).toContain(`${slug}.pdf`);
      expect(readdirSync(article).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect(existsSync(join(broken, 'broken.pdf'))).toBe(false);
      // Whatever was printed before in the same browser.
      expect(pdf.equals(readFileSync(usual))).toBe(true);
      expect(html.equals(readFileSync(join(article, 'index.html')))).toBe(true);
    },
  );
});

/** Fonts of the file by name; a font without a file of its own, or drawn glyph by glyph, is not embedded. */
async function fontsOf(bytes: Uint8Array): Promise<readonly { readonly name: string; readonly embedded: boolean }[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const named = (dict: PDFDict, key: string): string => String(dict.get(PDFName.of(key)) ?? '');
  return dicts
    .filter((dict) => named(dict, 'Type') === '/Font' && named(dict, 'Subtype') !== '/Type0')
    .map((dict) => {
      const descriptor = dict.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const hasFile = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
      return { name: named(dict, 'BaseFont'), embedded: hasFile && named(dict, 'Subtype') !== '/Type3' };
    });
}
