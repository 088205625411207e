import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { makeDocx, makePdf, wordParagraph } from './documents.ts';

const fixtures = join(import.meta.dirname, '../fixtures/import');

/** Pieces that mean something to a reader of some format. */
const tokens = [
  '"', "'", '.A', 'U.S.', '[', '](', '<div>', '</p>', '<!--', '<table><tr><td>', '<script>', '&#x0;', '&', '\0', '\x1D', '\u2028', '\uD800',
  '---\n', '```\n', '> ', '- ', '1. ', '| a |\n', '[^1]: ', '\n\n', '\t', '*', '_', '\\', ':First', '://', '@', '--', '…', '“', '«', '\u202E',
  'Ã©', '中', 'سلام', '%PDF-', 'PK\x03\x04', 'obj', '<<', '>>', 'stream', 'a-\n', '. . . ', 'http://a/', 'AAAA', 'aaaa ', '9', '\x80', '\r',
]; // prettier-ignore

/** Documents that are broken, cut, mixed up or blown up, by seed alone. */
export async function hostileDocuments(count: number, seed: number): Promise<readonly Uint8Array[]> {
  return hostileBytes(await wholeDocuments(), count, seed);
}

/** The like, of documents that are whole. */
export function hostileBytes(whole: readonly Uint8Array[], count: number, seed: number): readonly Uint8Array[] {
  const token = fc.constantFrom(...tokens).map((piece) => new TextEncoder().encode(piece));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const edit = fc.oneof(
    fc.record({ at: share, cut: fc.nat(40), put: token, times: fc.constantFrom(1, 1, 1, 2, 50, 2000) }),
    fc.record({ at: share, cut: fc.nat(3), put: fc.uint8Array({ maxLength: 8 }), times: fc.constant(1) }),
    fc.record({ at: share, cut: fc.nat(5000), put: fc.constant(new Uint8Array()), times: fc.constant(1) }),
  );
  const mutated = fc
    .tuple(fc.constantFrom(...whole), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([start, edits]) =>
      edits.reduce((bytes, { at, cut, put, times }) => splice(bytes, at, cut, put, times), start),
    );
  const mixed = fc.tuple(fc.constantFrom(...whole), fc.constantFrom(...whole), share).map(([a, b, at]) => {
    const cut = Math.floor(a.length * at);
    return Buffer.concat([a.subarray(0, cut), b.subarray(cut)]);
  });
  const soup = fc
    .array(fc.tuple(token, fc.constantFrom(1, 1, 2, 9, 3000)), { maxLength: 30 })
    .map((pieces) => Buffer.concat(pieces.map(([piece, times]) => repeat(piece, times))));
  const bytes = fc.uint8Array({ maxLength: 600 });
  const any = fc.oneof({ weight: 6, arbitrary: mutated }, mixed, { weight: 2, arbitrary: soup }, bytes);
  return fc.sample(any, { seed, numRuns: count });
}

async function wholeDocuments(): Promise<readonly Uint8Array[]> {
  const texts = readdirSync(fixtures).flatMap((name) => {
    const folder = join(fixtures, name);
    return readdirSync(folder)
      .filter((file) => file.startsWith('input.'))
      .map((file) => readFileSync(join(folder, file)));
  });
  const pdf = await makePdf([
    ['The ferry was promised in the spring.', '', 'Nothing came of it.'],
    ['The pier is long.'],
  ]);
  return [...texts, makeDocx(wordParagraph('It ended.Nobody was told.')), pdf];
}

function splice(bytes: Uint8Array, at: number, cut: number, put: Uint8Array, times: number): Uint8Array {
  const start = Math.floor(bytes.length * at);
  return Buffer.concat([bytes.subarray(0, start), repeat(put, times), bytes.subarray(start + cut)]);
}

function repeat(bytes: Uint8Array, times: number): Uint8Array {
  return Buffer.concat(Array.from({ length: times }, () => bytes));
}
