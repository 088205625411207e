import { ImportError } from './format.ts';
import type { Document, Format } from './format.ts';
import { docx } from './formats/docx.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { pdf } from './formats/pdf.ts';
import { plainText } from './formats/plain-text.ts';

/** Every format that can be imported. A new one is one file and one line here. */
export const formats: readonly Format[] = [pdf, docx, html, markdown, plainText];

const headLength = 1024;

/** Beginnings of files that people try to import and that are none of ours. */
const foreign = [
  [/^\{\\rtf/, 'rtf'],
  [/^\xD0\xCF\x11\xE0/, 'old-office'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF)/, 'media'],
  [/^(?:\x1F\x8B|7z\xBC\xAF|Rar!|BZh)/, 'archive'],
] as const;

/**
 * What a document is, by its content first and by its name where the content is mere text.
 *
 * @param asked name of a format that the editor says it is
 */
export function findFormat({ bytes, name }: Document, asked?: string): Format {
  const head = Array.from(bytes.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join('');
  const wrong = foreign.find(([beginning]) => beginning.test(head));
  if (wrong !== undefined) throw new ImportError({ key: 'foreign', kind: wrong[1] });

  const byContent = formats.find((format) => format.recognises(head));
  const named = formats.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  const wanted = asked === undefined ? (byContent ?? named ?? plainText) : toFormat(asked);
  const claimed = asked === undefined ? named : wanted;
  for (const binary of [pdf, docx]) {
    if (claimed === binary && byContent !== binary)
      throw new ImportError({ key: 'otherContent', expected: binary.name });
    if (byContent === binary) return binary;
  }
  // A Markdown file may well begin with HTML.
  return claimed === markdown ? markdown : wanted;
}

function toFormat(asked: string): Format {
  const format = formats.find(({ name }) => name === asked);
  if (format !== undefined) return format;
  throw new ImportError({ key: 'unknownFormat', asked, names: formats.map(({ name }) => name) });
}
