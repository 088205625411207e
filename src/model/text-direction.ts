/** Which way a line of text runs, in the words of HTML's `dir`. */
export type TextDirection = 'ltr' | 'rtl';

/** Scripts that run from right to left, by their ISO 15924 codes (Unicode, Script Metadata). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Which way a language is written, by the script that its tag names or that it is usually written in (BCP 47). */
export function directionOf(lang: string): TextDirection {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
