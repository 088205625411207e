import type { Note } from './draft.ts';
import { ImportError } from './format.ts';

export interface DecodedText {
  /** With line feeds only, and no byte order mark. */
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Share of control characters above which bytes are no text. */
const mostControls = 0.03;

/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark, the encoding that the document names, or Windows-1252, in
 * which most old files are that are not valid UTF-8.
 *
 * @param charset encoding that the document itself names
 */
export function decodeText(
  bytes: Uint8Array,
  { charset }: { readonly charset?: string | undefined } = {},
): DecodedText {
  const { text, note } = decode(bytes, charset);
  const controls = text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F]/g)?.length ?? 0;
  if (controls > text.length * mostControls && controls > 3) throw new ImportError({ key: 'notText' });
  return { text: text.replaceAll(/\r\n?|[\x85\u2028]/g, '\n'), notes: note === undefined ? [] : [note] };
}

function decode(bytes: Uint8Array, charset: string | undefined): { readonly text: string; readonly note?: Note } {
  const mark = [...bytes.subarray(0, 2)].join(' ');
  if (mark === '255 254') return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (mark === '254 255') return { text: new TextDecoder('utf-16be').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeBroken(bytes, toDecoder(charset));
  }
}

/** Bytes that are not UTF-8: in another encoding, or UTF-8 that was damaged. */
function decodeBroken(bytes: Uint8Array, named: TextDecoder | undefined): { text: string; note: Note } {
  if (named !== undefined && named.encoding !== 'utf-8')
    return {
      text: named.decode(bytes),
      note: { kind: 'repaired', message: { key: 'decodedAs', encoding: named.encoding } },
    };
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = [...text.matchAll(/\uFFFD/g)].map(({ index }) => text.slice(0, index).split('\n').length);
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  if (whole < broken.length)
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: { kind: 'unsure', message: { key: 'notUtf8', encoding: 'windows-1252' } },
    };
  const lines = [...new Set(broken)].slice(0, 20);
  return {
    text,
    note: { kind: 'unsure', message: { key: 'brokenUtf8', lines } },
  };
}

function toDecoder(charset: string | undefined): TextDecoder | undefined {
  try {
    return charset === undefined ? undefined : new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
