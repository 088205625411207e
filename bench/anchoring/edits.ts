import { mistype, unlike } from './misspell.ts';
import type { Random } from './random.ts';
import { toCopy } from './tokens.ts';
import type { Paragraph, Sentence, Text, Token } from './tokens.ts';
import type { TokenRange } from './truth.ts';

/** What an edit may draw on besides the text. */
export interface EditContext {
  readonly quote: TokenRange;
  readonly random: Random;
  readonly foreign: readonly Sentence[];
}

export type Edit = (text: Text, context: EditContext) => Text;

/** Every kind of edit, by the name it has in the report. */
export const kinds: Readonly<Record<string, Edit>> = {
  none: (text) => text,
  'typos 2 %': typos(0.02),
  'typos 8 %': typos(0.08),
  typography: (text, { random }) => mapTokens(text, (token) => typeset(token, random)),
  'sentences inserted': insertSentences(10),
  'paragraphs reordered': (text, { random }) => random.shuffled(text),
  'quote reworded 10 %': rewordQuote(0.1),
  'quote reworded 20 %': rewordQuote(0.2),
  'quote reworded 40 %': rewordQuote(0.4),
  'all reworded 20 %': rewordAll(0.2),
  'all reworded 30 %': rewordAll(0.3),
  duplicated: duplicate,
  'duplicated, typos 15 % outside the quote': inTurn(duplicate, typosOutside(0.15)),
  'duplicated, original reworded 20 %': inTurn(duplicate, rewordQuote(0.2)),
  'several at once': inTurn(
    insertSentences(6),
    (text, { random }) => random.shuffled(text),
    rewordQuote(0.2),
    typos(0.02),
  ),
  'sentence deleted': deleteSentence,
  'deleted and reordered': inTurn(deleteSentence, insertSentences(6), (text, { random }) => random.shuffled(text)),
  'quoted words struck': (text, { quote }) =>
    mapSentences(text, (sentence) => sentence.filter((token) => !isQuoted(token, quote))),
  'quoted words replaced': replaceQuote,
};

function inTurn(...edits: readonly Edit[]): Edit {
  return (text, context) => edits.reduce((edited, edit) => edit(edited, context), text);
}

function mapSentences(text: Text, change: (sentence: Sentence) => Sentence): Text {
  return text.map((paragraph) => paragraph.map(change));
}

function mapTokens(text: Text, change: (token: Token) => Token): Text {
  return mapSentences(text, (sentence) => sentence.map(change));
}

function isQuoted({ origin }: Token, { from, to }: TokenRange): boolean {
  return origin !== undefined && origin >= from && origin < to;
}

function typos(share: number): Edit {
  return (text, { random }) =>
    mapTokens(text, (token) =>
      random.next() < share && token.core.length > 1 ? { ...token, core: mistype(token.core, random) } : token,
    );
}

function typosOutside(share: number): Edit {
  return (text, { quote, random }) =>
    mapTokens(text, (token) =>
      !isQuoted(token, quote) && random.next() < share && token.core.length > 1
        ? { ...token, core: mistype(token.core, random) }
        : token,
    );
}

function typeset(token: Token, random: Random): Token {
  const curl = (text: string, opens: boolean): string =>
    text
      .replaceAll("'", opens ? '‘' : '’')
      .replaceAll('"', opens ? '“' : '”')
      .replaceAll(/-+/g, '—')
      .replaceAll('...', '…');
  return {
    ...token,
    lead: curl(token.lead, true),
    core: token.core.replaceAll("'", '’').replaceAll('-', '‐'),
    trail: curl(token.trail, false),
    space: random.next() < 0.1 ? '\u00a0' : token.space,
  };
}

/** Never inside a sentence, so that the quote stays in one piece. */
function insertSentences(count: number): Edit {
  return (text, { random, foreign }) => {
    let edited = text;
    for (let done = 0; done < count; done += 1)
      edited = insertInto(edited, random.below(edited.length), random.pick(foreign), random);
    return edited;
  };
}

function insertInto(text: Text, at: number, sentence: Sentence, random: Random): Text {
  return text.map((paragraph, index) =>
    index === at ? paragraph.toSpliced(random.below(paragraph.length + 1), 0, toCopy(sentence)) : paragraph,
  );
}

/** At least one word; each becomes one other word. */
function rewordQuote(share: number): Edit {
  return (text, { quote, random, foreign }) => {
    const count = quote.to - quote.from;
    const numbers = random.shuffled(Array.from({ length: count }, (_, index) => index + quote.from));
    const chosen = new Set(numbers.slice(0, Math.max(1, Math.round(count * share))));
    return mapTokens(text, (token) =>
      token.origin !== undefined && chosen.has(token.origin) ? reword(token, random, foreign) : token,
    );
  };
}

function rewordAll(share: number): Edit {
  return (text, { random, foreign }) =>
    mapTokens(text, (token) => (random.next() < share ? reword(token, random, foreign) : token));
}

function reword(token: Token, random: Random, foreign: readonly Sentence[]): Token {
  return { ...token, core: unlike(token.core, () => random.pick(random.pick(foreign)).core) };
}

/** Two copies of the quote's sentence, in other paragraphs. */
function duplicate(text: Text, { quote, random }: EditContext): Text {
  const own = text.findIndex((paragraph) => paragraph.flat().some((token) => isQuoted(token, quote)));
  const sentence = text[own]?.find((tokens) => tokens.some((token) => isQuoted(token, quote))) ?? [];
  const others = random.shuffled(text.map((_, index) => index).filter((index) => index !== own));
  return others.slice(0, 2).reduce((edited, at) => insertInto(edited, at, sentence, random), text);
}

function deleteSentence(text: Text, { quote }: EditContext): Text {
  return text
    .map((paragraph): Paragraph => paragraph.filter((sentence) => !sentence.some((token) => isQuoted(token, quote))))
    .filter(({ length }) => length > 0);
}

/** By a run of words of another text: the truth is that the quote is gone. */
function replaceQuote(text: Text, { quote, random, foreign }: EditContext): Text {
  const words = Array.from({ length: 10 }, () => random.pick(foreign)).flat();
  const start = random.below(Math.max(1, words.length - (quote.to - quote.from)));
  return mapTokens(text, (token) =>
    isQuoted(token, quote)
      ? { ...token, core: words[start + (token.origin ?? 0) - quote.from]?.core ?? token.core, origin: undefined }
      : token,
  );
}
