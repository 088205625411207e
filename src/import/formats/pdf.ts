import { z } from 'astro/zod';
import { splitAuthors } from '../byline.ts';
import type { Note } from '../draft.ts';
import type { Format } from '../format.ts';
import { ImportError } from '../import-error.ts';
import { dropRunningHeads } from '../running-heads.ts';
import { textToTree } from '../text-to-tree.ts';
import { toFacts } from '../to-facts.ts';

const mostPages = 500;
const text = z.string().catch('');
const infoSchema = z.object({ Title: text, Author: text }).catch({ Title: '', Author: '' });

export const pdf: Format = {
  name: 'pdf',
  label: 'PDF',
  endings: ['.pdf'],
  recognises: (head) => head.includes('%PDF-'),
  async read({ bytes }) {
    const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
    // pdf.js takes the bytes for itself.
    const file = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      stopAtErrors: false,
    }).catch(refuse);
    try {
      if (file.numPages > mostPages)
        throw new ImportError(`Unexpected ${file.numPages} pages, expected at most ${mostPages}`);
      const { items } = await extractTextItems(file).catch(refuse);
      const info = infoSchema.parse((await getMeta(file)).info);
      const { pages, dropped } = dropRunningHeads(items.map(toLines));
      const { tree, notes } = textToTree(pages.map((lines) => lines.join('\n')).join('\n'), { hyphenated: true });
      const draft: Note = { kind: 'unsure', what: 'a PDF keeps no paragraphs: hold every one against the original' };
      return {
        tree,
        facts: toFacts({ title: info.Title, authors: splitAuthors(info.Author) }),
        notes: [
          draft,
          ...dropped.map((line): Note => ({ kind: 'left out', what: `running head "${line}"` })),
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
    encrypted
      ? 'Unexpected password, expected a PDF that is not encrypted'
      : 'Unexpected content, expected a PDF that is whole',
  );
}

interface Piece {
  readonly str: string;
  readonly y: number;
  readonly hasEOL: boolean;
}

/** The lines of a page, from its top; an empty one where the gap is wider than between most lines. */
function toLines(pieces: readonly Piece[]): readonly string[] {
  const lines: { text: string; y: number }[] = [];
  let open = false;
  for (const { str, y, hasEOL } of pieces) {
    const last = lines.at(-1);
    if (open && last !== undefined) last.text += str;
    else if (str.trim() !== '') lines.push({ text: str, y });
    open = !hasEOL && (open || str.trim() !== '');
  }
  const gaps = lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? y) - y);
  const usual = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return lines.flatMap(({ text }, index) => {
    const gap = gaps[index - 1] ?? 0;
    return gap > usual * widerGap ? ['', text] : [text];
  });
}

const widerGap = 1.3;
