import fc from 'fast-check';

/** A word with the punctuation on it, and which word of the first text it is, however the text was edited since. */
export interface TrackedWord {
  readonly text: string;
  /** Undefined for a word that was put in, and for one of a copy. */
  readonly origin: number | undefined;
}
type Sentence = readonly TrackedWord[];
type Paragraph = readonly Sentence[];
/** A text whose words can be followed through every edit, so that there is a truth to judge by. */
export type TrackedText = readonly Paragraph[];

export function track(paragraphs: readonly string[]): TrackedText {
  let origin = 0;
  return paragraphs.map((paragraph) =>
    paragraph
      .split(/(?<=[.!?]) (?=\p{Lu})/u)
      .map((sentence) => sentence.split(' ').map((text) => ({ text, origin: origin++ }))),
  );
}

export function toParagraphs(text: TrackedText): string[] {
  return text.map((paragraph) => paragraph.map((sentence) => sentence.map((word) => word.text).join(' ')).join(' '));
}

export function wordsOf(paragraph: Paragraph): readonly TrackedWord[] {
  return paragraph.flat();
}

/** One edit: what is done, and numbers that say where and with which words. */
export interface Edit {
  readonly kind: keyof typeof edits;
  readonly at: number;
  readonly to: number;
}

export const anyEdit = fc.record({
  kind: fc.constantFrom(
    ...(['insertSentence', 'deleteSentence', 'moveSentence', 'copySentence', 'rewordSentence', 'misspell'] as const),
    ...([
      'insertParagraph',
      'deleteParagraph',
      'moveParagraph',
      'splitParagraph',
      'mergeParagraphs',
      'copyAndReword',
    ] as const),
  ),
  at: fc.nat(9999),
  to: fc.nat(9999),
});

export function applyEdits(text: TrackedText, script: readonly Edit[]): TrackedText {
  return script.reduce((edited, { kind, at, to }) => {
    const after = edits[kind](edited, at, to).filter((paragraph) => paragraph.length > 0);
    return after.length > 0 ? after : edited;
  }, text);
}

type Edited = (text: TrackedText, at: number, to: number) => TrackedText;

const pool =
  'the of several lately quietly minister bank has been said to follow relations talks visit both sides may'.split(' ');
const put = (seed: number, count: number): Sentence =>
  Array.from({ length: count }, (_, index) => ({
    text: pool[(seed * 7 + index * 5 + ((seed * index) % 11)) % pool.length] ?? 'words',
    origin: undefined,
  }));
const copy = (sentence: Sentence): Sentence => sentence.map(({ text }) => ({ text, origin: undefined }));
const newSentence = (seed: number): Sentence => [...put(seed, 5 + (seed % 9)), { text: 'again.', origin: undefined }];

/** The sentence that a number names, as its paragraph and its index there. */
function locate(text: TrackedText, at: number): { paragraph: number; sentence: number } {
  const all = text.flatMap((each, paragraph) => each.map((_, sentence) => ({ paragraph, sentence })));
  return all[at % all.length] ?? { paragraph: 0, sentence: 0 };
}

function replaceSentence(
  text: TrackedText,
  at: number,
  change: (sentence: Sentence) => readonly Sentence[],
): TrackedText {
  const { paragraph, sentence } = locate(text, at);
  return text.map((each, index) =>
    index === paragraph ? each.flatMap((it, number) => (number === sentence ? change(it) : [it])) : each,
  );
}

function sentenceAt(text: TrackedText, at: number): Sentence {
  const { paragraph, sentence } = locate(text, at);
  return text[paragraph]?.[sentence] ?? [];
}

const reword = (sentence: Sentence, seed: number): Sentence =>
  sentence.map((word, index) => ((index * 7 + seed) % 10 < 3 ? (put(seed + index, 1)[0] ?? word) : word));

const edits = {
  insertSentence: (text, at, to) => replaceSentence(text, at, (sentence) => [sentence, newSentence(to)]),
  deleteSentence: (text, at) => replaceSentence(text, at, () => []),
  moveSentence: (text, at, to) => {
    const moved = sentenceAt(text, at);
    const without = replaceSentence(text, at, () => []).filter((paragraph) => paragraph.length > 0);
    return without.length === 0 ? text : replaceSentence(without, to, (sentence) => [sentence, moved]);
  },
  copySentence: (text, at, to) => replaceSentence(text, to, (sentence) => [sentence, copy(sentenceAt(text, at))]),
  copyAndReword: (text, at, to) => {
    const copied = copy(sentenceAt(text, at));
    const reworded = replaceSentence(text, at, (sentence) => [reword(sentence, to)]);
    return replaceSentence(reworded, to, (sentence) => [sentence, copied]);
  },
  rewordSentence: (text, at, to) => replaceSentence(text, at, (sentence) => [reword(sentence, to)]),
  misspell: (text, at, to) =>
    replaceSentence(text, at, (sentence) => [
      sentence.map((word, index) =>
        index === to % sentence.length && word.text.length > 3
          ? { ...word, text: `${word.text.slice(0, 1)}${word.text.slice(2)}` }
          : word,
      ),
    ]),
  insertParagraph: (text, at, to) => text.toSpliced(at % (text.length + 1), 0, [newSentence(to), newSentence(to + 1)]),
  deleteParagraph: (text, at) => text.toSpliced(at % text.length, 1),
  moveParagraph: (text, at, to) => {
    const [moved] = text.slice(at % text.length);
    return moved === undefined ? text : text.toSpliced(at % text.length, 1).toSpliced(to % text.length, 0, moved);
  },
  splitParagraph: (text, at) => {
    const { paragraph, sentence } = locate(text, at);
    const split = text[paragraph] ?? [];
    return text.toSpliced(paragraph, 1, split.slice(0, sentence), split.slice(sentence));
  },
  mergeParagraphs: (text, at) => {
    const first = at % text.length;
    return first + 1 < text.length
      ? text.toSpliced(first, 2, [...(text[first] ?? []), ...(text[first + 1] ?? [])])
      : text;
  },
} satisfies Readonly<Record<string, Edited>>;
