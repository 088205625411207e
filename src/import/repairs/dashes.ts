import { dropEditsInAddresses } from './repair.ts';
import type { Edit, Repair } from './repair.ts';

/** Hyphens that stand for dashes, and full stops that stand for an ellipsis. */
export const dashes: Repair = {
  done: { key: 'dashes' },
  find(text, { lang = '' }) {
    // English sets its dash close and long, most others with spaces and short.
    const long = /^(?:en|es|pt|ru|zh)\b/.test(lang) ? '—' : '–';
    const edits: Edit[] = Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].startsWith('.') ? '…' : match[0] === '--' ? long : match[0] === '---' ? '—' : '–',
    }));
    return { edits: dropEditsInAddresses(text, edits) };
  },
};

const year = String.raw`(?:1[5-9]|20)\d\d`;

/** Two or three hyphens; one between spaces; one between two years; three full stops. */
const pattern = new RegExp(
  [
    String.raw`(?<![-|+=<!])---?(?![-|+=>])`,
    String.raw`(?<=[\p{L}\p{N}\p{Pe}\p{Pf},.;”’"'] )-(?= [\p{L}\p{N}\p{Ps}\p{Pi}“‘"'])`,
    String.raw`(?<=(?<![\d-])${year})-(?=${year}(?![\d-]))`,
    String.raw`(?<!\.)\.(?: ?\.){2}(?! ?\.)`,
  ].join('|'),
  'gu',
);
