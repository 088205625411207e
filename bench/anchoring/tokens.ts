/** A word of a text, with the punctuation that leans on it. */
export interface Token {
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
  /** What follows the token inside its sentence or paragraph. */
  readonly space: string;
  /** Its number in the text before any edit; undefined for words that an edit brought in, copies among them. */
  readonly origin: number | undefined;
}

export type Sentence = readonly Token[];
export type Paragraph = readonly Sentence[];
export type Text = readonly Paragraph[];

/** Reads a sentence. Its words have no origin yet. */
export function toSentence(text: string): Sentence {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const {
        lead = '',
        core = '',
        trail = '',
      } = /^(?<lead>[^\p{L}\p{N}]*)(?<core>.*?)(?<trail>[^\p{L}\p{N}]*)$/u.exec(word)?.groups ?? {};
      return { lead, core, trail, space: ' ', origin: undefined };
    });
}

/** Numbers the words of an unedited text. */
export function numbered(text: Text): Text {
  let origin = 0;
  return text.map((paragraph) =>
    paragraph.map((sentence) => sentence.map((token) => ({ ...token, origin: origin++ }))),
  );
}

export function toCopy(sentence: Sentence): Sentence {
  return sentence.map((token) => ({ ...token, origin: undefined }));
}
