import { z } from 'astro/zod';
import { splitAuthors } from '../byline.ts';
import type { Note } from '../draft.ts';
import { ImportError } from '../format.ts';
import type { Format } from '../format.ts';
import { normalizeMetadata } from '../metadata.ts';
import { layoutLines, removeRunningHeads } from '../pdf-lines.ts';
import { parseText } from '../text-to-tree.ts';

const mostPages = 500;
const text = z.string().catch('');
const infoSchema = z.object({ Title: text, Author: text }).catch({ Title: '', Author: '' });

export const pdf: Format = {
  name: 'pdf',
  endings: ['.pdf'],
  recognises: (head) => head.includes('%PDF-'),
  async read({ bytes }) {
    const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
    // pdf.js takes the bytes for itself, and wants no Buffer.
    const file = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      stopAtErrors: false,
    }).catch(refuse);
    try {
      if (file.numPages > mostPages)
        throw new ImportError({ key: 'tooManyPages', pages: file.numPages, most: mostPages });
      const { items } = await extractTextItems(file).catch(refuse);
      const info = infoSchema.parse((await getMeta(file)).info);
      const { pages, dropped } = removeRunningHeads(layoutLines(items));
      const { tree, notes } = parseText(
        pages.map((lines) => lines.join('\n').replaceAll(/^\n+|\n+$/g, '')).join('\n'),
        { hyphenated: true },
      );
      const draft: Note = { kind: 'unsure', message: { key: 'pdfWithoutParagraphs' } };
      return {
        tree,
        facts: normalizeMetadata({ title: info.Title, authors: splitAuthors(info.Author) }),
        notes: [
          draft,
          ...dropped.map((line): Note => ({ kind: 'left-out', message: { key: 'runningHead', line } })),
          ...notes,
        ],
      };
    } finally {
      await file.loadingTask.destroy();
    }
  },
};

function refuse(error: unknown): never {
  const encrypted = error instanceof Error && error.name === 'PasswordException';
  throw new ImportError(
    encrypted ? { key: 'encryptedPdf' } : { key: 'brokenPdf', detail: String(error).split('\n')[0] ?? '' },
  );
}
