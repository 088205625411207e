import { decodeText } from '../decode-text.ts';
import type { Format } from '../format.ts';
import { textToTree } from '../text-to-tree.ts';

export const plainText: Format = {
  name: 'text',
  label: 'plain text',
  endings: ['.txt', '.text'],
  recognises: () => false,
  read({ bytes }) {
    const { text, notes } = decodeText(bytes);
    const read = textToTree(text);
    return Promise.resolve({ tree: read.tree, facts: {}, notes: [...notes, ...read.notes] });
  },
};
