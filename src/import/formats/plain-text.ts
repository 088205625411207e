import { decodeText } from '../decode-text.ts';
import { extractMailHeaders } from '../extract-mail-headers.ts';
import type { Format } from '../format.ts';
import { textToTree } from '../text-to-tree.ts';

export const plainText: Format = {
  name: 'text',
  endings: ['.txt', '.text'],
  recognises: () => false,
  read({ bytes }) {
    const { text, notes } = decodeText(bytes);
    const mail = extractMailHeaders(text);
    const read = textToTree(mail.text);
    const facts = mail.subject === undefined ? {} : { title: mail.subject };
    return Promise.resolve({ tree: read.tree, facts, notes: [...notes, ...mail.notes, ...read.notes] });
  },
};
