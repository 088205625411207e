/** Opening and closing marks of a quotation, and of one within it. */
export type QuoteMarks = readonly [open: string, close: string, openInner: string, closeInner: string];

const english: QuoteMarks = ['“', '”', '‘', '’'];
const german: QuoteMarks = ['„', '“', '‚', '‘'];
const russian: QuoteMarks = ['«', '»', '„', '“'];
const guillemets: QuoteMarks = ['«', '»', '“', '”'];
const swiss: QuoteMarks = ['«', '»', '‹', '›'];
const norwegian: QuoteMarks = ['«', '»', '‘', '’'];
const corners: QuoteMarks = ['「', '」', '『', '』'];
const closing: QuoteMarks = ['”', '”', '’', '’'];

/**
 * By language, and by region where regions differ: the delimiters of Unicode CLDR 48. Four are as their style books have
 * them instead: Spanish, German in Switzerland, French with its spaces and inner marks, and Bulgarian inner marks.
 */
const marks: Readonly<Record<string, QuoteMarks>> = {
  ar: ['”', '“', '’', '‘'],
  bg: ['„', '“', '‘', '’'],
  cs: german,
  da: english,
  de: german,
  'de-CH': swiss,
  el: guillemets,
  en: english,
  es: guillemets,
  fa: swiss,
  fi: closing,
  fr: ['«\u202F', '\u202F»', '“', '”'],
  'fr-CH': swiss,
  he: closing,
  hi: english,
  hr: german,
  hu: ['„', '”', '»', '«'],
  id: english,
  it: guillemets,
  ja: corners,
  ko: english,
  nb: norwegian,
  nl: ['‘', '’', '‘', '’'],
  no: norwegian,
  pl: ['„', '”', '«', '»'],
  pt: english,
  ro: ['„', '”', '«', '»'],
  ru: russian,
  sk: german,
  sl: german,
  sv: closing,
  tr: english,
  uk: russian,
  vi: english,
  zh: english,
  'zh-Hant': corners,
  'zh-HK': corners,
  'zh-TW': corners,
};

/** The marks of a language; undefined where we do not know them. */
export function quoteMarksOf(lang: string | undefined): QuoteMarks | undefined {
  if (lang === undefined) return undefined;
  return marks[lang] ?? marks[lang.replace(/-.*/, '')];
}

/** A quotation in the marks of its language, English ones where we do not know them; the same marks within become inner ones. */
export function quote(
  text: string,
  lang: string,
): { readonly open: string; readonly text: string; readonly close: string } {
  const [open, close, openInner, closeInner] = quoteMarksOf(lang) ?? english;
  return {
    open,
    text: text.replaceAll(open.trim(), openInner).replaceAll(close.trim(), closeInner),
    close,
  };
}
