/** Opening and closing marks of a quotation, and of one within it. */
export type QuoteMarks = readonly [open: string, close: string, openInner: string, closeInner: string];

const english: QuoteMarks = ['“', '”', '‘', '’'];
const german: QuoteMarks = ['„', '“', '‚', '‘'];
const russian: QuoteMarks = ['«', '»', '„', '“'];
const scandinavian: QuoteMarks = ['”', '”', '’', '’'];

/** By language, and by place where places differ; after CLDR's delimiters (Unicode CLDR, `delimiters.json`). */
const marks: Readonly<Record<string, QuoteMarks>> = {
  en: english,
  de: german,
  'de-CH': ['«', '»', '‹', '›'],
  fr: ['«\u202F', '\u202F»', '“', '”'],
  'fr-CH': ['«', '»', '‹', '›'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: english,
  nl: ['‘', '’', '“', '”'],
  pl: ['„', '”', '«', '»'],
  cs: german,
  sk: german,
  sl: german,
  hr: german,
  hu: ['„', '”', '»', '«'],
  ro: ['„', '”', '«', '»'],
  bg: ['„', '“', '‘', '’'],
  da: ['»', '«', '›', '‹'],
  no: ['«', '»', '‘', '’'],
  nb: ['«', '»', '‘', '’'],
  sv: scandinavian,
  fi: scandinavian,
  ru: russian,
  uk: russian,
  el: ['«', '»', '“', '”'],
  tr: english,
  id: english,
  vi: english,
  ar: ['”', '“', '’', '‘'],
  fa: ['«', '»', '‹', '›'],
  he: ['”', '”', '’', '’'],
  zh: english,
  ko: english,
  ja: ['「', '」', '『', '』'],
  hi: english,
};

/** The marks of a language; undefined where we do not know them. */
export function quoteMarksOf(lang: string | undefined): QuoteMarks | undefined {
  if (lang === undefined) return undefined;
  return marks[lang] ?? marks[lang.replace(/-.*/, '')];
}
