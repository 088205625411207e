import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { splitAuthors } from '../byline.ts';
import { withFootnotes } from '../docx-footnotes.ts';
import type { Format } from '../format.ts';
import { ImportError } from '../import-error.ts';
import { normalizeMetadata } from '../normalize-metadata.ts';
import { partText, unzipXmlParts, zipParts } from '../zip-parts.ts';

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
      tree: withFootnotes(html),
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
