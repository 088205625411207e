/** Which way a line of text runs, in the words of HTML's `dir`. */
export type TextDirection = 'ltr' | 'rtl';

/** Scripts that run from right to left, by their ISO 15924 codes (Unicode, Script Metadata). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Which way a text runs, by its first letter, as `dir="auto"` has it in HTML. */
export function directionOfText(text: string): TextDirection {
  return rightToLeftLetter.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Mende_Kikakui}\p{Script=Samaritan}]/u;

/** Which way a language is written, by the script that its tag names or that it is usually written in (BCP 47). */
export function directionOf(lang: string): TextDirection {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
