import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it lies on the page. Points from the lower left corner. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Size of the type. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TextBox[];
  /** Links inside the file by the name they lead to, and out of it by address. */
  readonly targets: readonly string[];
  readonly addresses: readonly string[];
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  /** All text in the order of the file, white space as single spaces. */
  readonly text: string;
  readonly outline: readonly string[];
  readonly destinations: ReadonlySet<string>;
  readonly tagged: boolean;
  readonly info: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[] | null;
}

/** Reads a PDF back through PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const file = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) pages.push(await readPage(await file.getPage(number)));
    const mark = await file.getMarkInfo();
    const { info } = await file.getMetadata();
    return {
      pages,
      text: toText(pages),
      outline: ((await file.getOutline()) as readonly OutlineEntry[] | null)?.flatMap(titles) ?? [],
      destinations: new Set(Object.keys(await file.getDestinations())),
      tagged: mark?.Marked === true,
      info: info as Readonly<Record<string, unknown>>,
      labels: await file.getPageLabels(),
    };
  } finally {
    await task.destroy();
  }
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

function titles({ title, items }: OutlineEntry): readonly string[] {
  return [title, ...items.flatMap(titles)];
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as readonly { readonly dest?: unknown; readonly url?: string }[];
  return {
    width,
    height,
    boxes: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [toBox(item)] : [])),
    targets: annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])),
    addresses: annotations.flatMap(({ url }) => url ?? []),
  };
}

/** The box of the letters themselves: two tenths of the size below the line they stand on, seven above. */
function toBox(item: { readonly str: string; readonly transform: readonly number[]; readonly width: number }): TextBox {
  const [, , , size = 0, left = 0, line = 0] = item.transform;
  return { text: item.str, left, right: left + item.width, bottom: line - 0.2 * size, top: line + 0.7 * size, size };
}

function toText(pages: readonly PdfPage[]): string {
  return pages
    .flatMap(({ boxes }) => boxes.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** How far a mark may reach under the letter before it, as in "r.", in em. */
const mayKern = 0.1;

/** Pairs of runs that lie over one another by more than a hair, and runs that leave the page: told in words. */
export function misplaced({ pages }: Pick<PdfFile, 'pages'>): readonly string[] {
  return pages.flatMap((page, index) => {
    const { boxes, width, height } = page;
    const off = boxes.filter((it) => it.left < 0 || it.bottom < 0 || it.right > width || it.top > height);
    const over: string[] = [];
    const sorted = boxes.toSorted((a, b) => a.bottom - b.bottom);
    sorted.forEach((a, at) => {
      for (const b of sorted.slice(at + 1)) {
        if (b.bottom >= a.top) break;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const up = Math.min(a.top, b.top) - b.bottom;
        if (across > Math.max(1, mayKern * a.size) && up > 1)
          over.push(`page ${index + 1}: "${a.text}" over "${b.text}"`);
      }
    });
    return [...off.map(({ text }) => `page ${index + 1}: "${text}" leaves the page`), ...over];
  });
}
