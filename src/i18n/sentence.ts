import { directionOf, directionOfText } from '../model/text-direction.ts';

/**
 * A sentence in parts, for messages that hold a link or other markup, or a value in a language of its own. Messages of
 * plain words are strings. `Slot` names what a renderer has to supply for the sentence to stand: see `Sentence.astro`.
 */
export type Sentence<Slot extends string = never> = readonly Part<Slot>[];

export type Part<Slot extends string> = string | LangString | Filled<Slot>;

/** A value in its own language, such as a title or a name: a language-tagged string (RDF 1.1 Concepts, 3.3). */
export interface LangString {
  readonly text: string;
  /** BCP 47; empty where nobody recorded it, as of a name in a register. */
  readonly lang: string;
}

/** Words of the sentence that stand in a link or other markup. */
export interface Filled<Slot extends string> {
  readonly slot: Slot;
  readonly words: Sentence;
}

/** Tags a template as a sentence in parts: `` sentence`Told on ${slot('method', 'the page of the method')}.` `` */
export function sentence<Slot extends string = never>(
  texts: TemplateStringsArray,
  ...values: readonly (Part<Slot> | number)[]
): Sentence<Slot> {
  const parts = texts.flatMap((text, at): readonly Part<Slot>[] => {
    const value = values[at];
    if (value === undefined) return [text];
    return [text, typeof value === 'number' ? String(value) : value];
  });
  return parts.filter((part) => part !== '');
}

/** Words within a sentence that its renderer puts into a link, or whatever else it has for `name`. */
export function slot<const Slot extends string>(name: Slot, words: string | LangString | Sentence): Filled<Slot> {
  return { slot: name, words: typeof words === 'string' || 'text' in words ? [words] : words };
}

/**
 * A sentence as plain text, for titles, attributes and terminals. Values that run the other way than the sentence are
 * isolated, so that neither turns the other's marks around (UAX #9, 6.3).
 *
 * @param lang the language of the sentence, BCP 47
 */
export function toText(parts: Sentence<string>, lang: string): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('slot' in part) return toText(part.words, lang);
      const direction = part.lang === '' ? directionOfText(part.text) : directionOf(part.lang);
      return direction === directionOf(lang) ? part.text : `\u2068${part.text}\u2069`;
    })
    .join('');
}
