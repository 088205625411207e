type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const english: Marks = ['“', '”', '‘', '’'];

/** Quotation marks by language (Unicode CLDR, characters/delimiters); all others take the English ones, as the site does. */
const marksOf: Readonly<Record<string, Marks>> = {
  ar: ['«', '»', '“', '”'],
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fa: ['«', '»', '“', '”'],
  fr: ['«\u202f', '\u202f»', '“', '”'],
  it: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  pl: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
};

/** A quotation in the marks of its language; the same marks within it become the inner ones. */
export function quote(
  text: string,
  lang: string,
): { readonly open: string; readonly text: string; readonly close: string } {
  const [open, close, innerOpen, innerClose] = marksOf[new Intl.Locale(lang).language] ?? english;
  return {
    open,
    text: text.replaceAll(open.trim(), innerOpen).replaceAll(close.trim(), innerClose),
    close,
  };
}
