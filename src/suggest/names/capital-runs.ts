import type { TextRange } from '../../model/text-range.ts';

const word = String.raw`(?:(?:al|el|an|ad|as|ash|at)-)?\p{Lu}[\p{L}\p{M}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*(?:(?<=\b\p{Lu})\.)?`;
const joint = String.raw`\s+(?:(?:of|for)\s+(?:the\s+)?|on\s+|and\s+|de\s+la\s+|de\s+|del\s+|da\s+|dos\s+|van\s+der\s+|van\s+|von\s+|bin\s+|ibn\s+|di\s+)?`;
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?:${joint}${word})*`, 'gu');

/** Runs of words with a capital, with the small words that join parts of a name ("Organization of American States"). */
export function capitalRuns(text: string): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
