import { decodeText } from '../decode-text.ts';
import type { Note } from '../draft.ts';
import type { Format } from '../format.ts';
import { parseText } from '../text-to-tree.ts';

export const plainText: Format = {
  name: 'text',
  endings: ['.txt', '.text'],
  recognises: () => false,
  read({ bytes }) {
    const { text, notes } = decodeText(bytes);
    const mail = extractMailHeaders(text);
    const read = parseText(mail.text);
    const facts = mail.subject === undefined ? {} : { title: mail.subject };
    return Promise.resolve({ tree: read.tree, facts, notes: [...notes, ...mail.notes, ...read.notes] });
  },
};

const field =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|message-id|mime-version|content-[a-z-]+|x-[a-z-]+|received):\s/i;
/** The line above a signature (RFC 3676, section 4.3), its space often lost on the way. */
const signature = /^-- ?$/;
const longestSignature = 12;

/**
 * Takes away what a text that was pasted from a mail has around it: the fields of its head, and the signature. Nothing is
 * taken from a text that does not begin with two such fields.
 */
function extractMailHeaders(text: string): {
  readonly text: string;
  /** What the mail is about, for want of a headline. */
  readonly subject?: string;
  readonly notes: readonly Note[];
} {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  let end = start;
  while (field.test(lines[end] ?? '') || (end > start && /^[ \t]+\S/.test(lines[end] ?? ''))) end += 1;
  const fields = lines.slice(Math.max(start, 0), end).filter((line) => field.test(line));
  if (start < 0 || fields.length < 2 || (lines[end] ?? '').trim() !== '') return { text, notes: [] };
  const mark = lines.findLastIndex((line) => signature.test(line));
  const signed = mark > end && lines.slice(mark + 1).filter((line) => line.trim() !== '').length <= longestSignature;
  const subject = fields
    .map((line) => /^subject:\s*(?:(?:re|fwd?|aw|wg):\s*)*(\S.*)/i.exec(line)?.[1]?.trim())
    .find((words) => words !== undefined);
  return {
    ...(subject !== undefined && { subject }),
    // Empty lines in their place: lines are told by their number in the source.
    text: [...lines.slice(0, end).map(() => ''), ...lines.slice(end, signed ? mark : undefined)].join('\n'),
    notes: [
      { kind: 'left-out', message: { key: 'mailHead', fields: fields.length } },
      ...(signed ? [{ kind: 'left-out' as const, message: { key: 'mailSignature' as const } }] : []),
    ],
  };
}
