import { strFromU8, unzipSync, zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { splitAuthors } from '../byline.ts';
import { toTreeWithFootnotes } from '../docx-footnotes.ts';
import { ImportError } from '../format.ts';
import type { Format } from '../format.ts';
import { normalizeMetadata } from '../metadata.ts';

export const docx: Format = {
  name: 'docx',
  endings: ['.docx'],
  recognises: (head) => head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'),
  async read({ bytes }) {
    const parts = unzipXmlParts(bytes);
    if (parts['word/document.xml'] === undefined) throw new ImportError({ key: 'otherArchive' });
    // Open Packaging Conventions (ECMA-376 part 2, 8.1.4) forbid document types, which could define endless entities.
    if (Object.keys(parts).some((name) => /<!DOCTYPE|<!ENTITY/i.test(partText(parts, name))))
      throw new ImportError({ key: 'documentType' });
    const { default: mammoth } = await import('mammoth');
    const { value: html, messages } = await mammoth
      .convertToHtml(
        { buffer: Buffer.from(zipParts(parts)) },
        {
          styleMap,
          externalFileAccess: false,
          convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        },
      )
      .catch((error: unknown) => {
        throw new ImportError({ key: 'brokenXml', detail: String(error).split('\n')[0] ?? '' });
      });
    const core = partText(parts, 'docProps/core.xml');
    return {
      tree: toTreeWithFootnotes(html),
      facts: normalizeMetadata({
        title: element(core, 'dc:title'),
        authors: splitAuthors(element(core, 'dc:creator')),
      }),
      notes: [...new Set(messages.filter(isLoss).map(({ message }) => message))].map((detail) => ({
        kind: 'left-out',
        message: { key: 'docxPart', detail },
      })),
    };
  },
};

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
];

/** Of what mammoth says, what it did not take over; not that it knows no HTML for a style. */
function isLoss({ message }: { readonly message: string }): boolean {
  return !/unrecognised (?:paragraph|run|table) style|style with ID .* not defined/i.test(message);
}

/** The text of an XML element without children. */
function element(xml: string, name: string): string {
  const content = new RegExp(`<${name}[^>]*>([^<]{0,1000})</${name}>`).exec(xml)?.[1] ?? '';
  return toString(fromHtml(content, { fragment: true }));
}

/** Bytes that the parts of a file may come to when they are unpacked. */
const mostBytes = 100 * 1024 * 1024;
const mostParts = 2000;

/**
 * The XML parts of an Office file, unpacked. A part never grows beyond the size that the archive's directory gives, so
 * that nothing is unpacked that was not counted first.
 */
function unzipXmlParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1;
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        total += originalSize;
        if (total > mostBytes || parts > mostParts)
          throw new ImportError({ key: 'unpackedTooLarge', megabytes: mostBytes / 1024 / 1024 });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError({ key: 'brokenArchive' });
  }
}

/** The parts as an archive again. */
function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 0 });
}

function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
}
