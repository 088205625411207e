import { splitSentences } from '../anchoring/split-sentences.ts';
import type { BlockRange } from '../model/article.ts';
import type { Language } from './language.ts';
import type { Mention } from './names/mention.ts';
import { plain } from './phrase-matcher.ts';
import { splitClauses } from './split-clauses.ts';

/** A sentence of the text; offsets of everything in it count from its beginning. */
export interface Sentence {
  readonly at: BlockRange;
  /** Plain, as `plain` makes it, character for character as long as in the text. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
}

/** A part of a sentence that says one thing: with a subject and a verb of its own, as far as words tell. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of the sentence's mentions those inside; offsets count from the clause's beginning. */
  readonly mentions: readonly Mention[];
}

/** Parts blocks into sentences and these into clauses. */
export function readSentences(
  blocks: readonly string[],
  mentions: readonly (Mention & { readonly block: number })[],
  language: Language | undefined,
): Sentence[] {
  return blocks.flatMap((text, block) => {
    const inBlock = mentions.filter((mention) => mention.block === block);
    return splitSentences(text).map(({ start, end }) => {
      const words = plain(text.slice(start, end));
      const inside = within(inBlock, start, end);
      const parts = language === undefined ? [{ start: 0, end: words.length }] : splitClauses(words, inside, language);
      return {
        at: { block, start, end },
        text: words,
        mentions: inside,
        clauses: parts.map((part) => ({
          ...part,
          text: words.slice(part.start, part.end),
          mentions: within(inside, part.start, part.end),
        })),
      };
    });
  });
}

function within(mentions: readonly Mention[], start: number, end: number): Mention[] {
  return mentions.flatMap((mention) =>
    mention.start >= start && mention.end <= end
      ? [{ ...mention, start: mention.start - start, end: mention.end - start }]
      : [],
  );
}
