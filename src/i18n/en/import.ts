import { plural } from './counting.ts';

const formats = { text: 'plain text', html: 'HTML', docx: 'DOCX', markdown: 'Markdown', pdf: 'PDF' };

/** What `readout import` says of a document and writes into the draft. */
export const importing = {
  /** What was done to a document, left out of it, or could not be told; each is listed with the lines it concerns. */
  notes: {
    // Repaired
    decodedAs: ({ encoding }: { encoding: string }): string => `read as ${encoding}`,
    hardWrapsJoined: ({ count }: { count: number }): string =>
      plural(count, { one: `${count} hard-wrapped line joined`, other: `${count} hard-wrapped lines joined` }),
    htmlAsText: ({ count }: { count: number }): string => `HTML tags written as text (${count})`,
    straightQuotes: (): string => 'straight quotes and apostrophes made curly',
    dashes: (): string => 'dashes and ellipses made real',
    garbledLetters: (): string => 'garbled letters put right',
    lostBreaks: (): string => 'lost paragraph breaks restored',
    spaces: (): string => 'spaces put right',
    strayCharacters: (): string => 'stray control characters removed',

    // Left out
    captionedPicture: ({ caption }: { caption: string }): string => `a picture with its caption, "${caption}"`,
    boxesOfLinks: ({ count }: { count: number }): string => `boxes and lines that lead to other pages (${count})`,
    pictures: ({ count }: { count: number }): string => `pictures (${count})`,
    unsafeLinks: ({ count }: { count: number }): string =>
      `addresses of links that are unsafe or lead nowhere (${count})`,
    mailHead: ({ fields }: { fields: number }): string =>
      plural(fields, { one: `the head of a mail (${fields} field)`, other: `the head of a mail (${fields} fields)` }),
    mailSignature: (): string => 'the signature of a mail',
    outsideMainText: ({ words }: { words: number }): string =>
      plural(words, {
        one: `about ${words} word outside the main text: menus, advertisements, footers`,
        other: `about ${words} words outside the main text: menus, advertisements, footers`,
      }),
    frontmatterKeys: ({ keys }: { keys: readonly string[] }): string => `keys of the frontmatter: ${keys.join(', ')}`,
    frontmatterUnread: (): string => 'keys of the frontmatter: all of it, for it is no YAML',
    runningHead: ({ line }: { line: string }): string => `running head "${line}"`,
    /** @param detail what the reader of DOCX says, in English */
    docxPart: ({ detail }: { detail: string }): string => detail,

    // Unsure
    language: (): string => 'the language',
    languageByWords: ({ lang }: { lang: string }): string => `the language: "${lang}", by its words`,
    notUtf8: ({ encoding }: { encoding: string }): string =>
      `not UTF-8, read as ${encoding}: look at its accents and quotes`,
    brokenUtf8: ({ lines }: { lines: readonly number[] }): string =>
      plural(lines.length, {
        one: `broken UTF-8 on line ${lines.join(', ')} of the source: look for "\uFFFD" in the draft`,
        other: `broken UTF-8 on lines ${lines.join(', ')} of the source: look for "\uFFFD" in the draft`,
      }),
    hyphenAtLineEnd: ({ head, made }: { head: string; made: string }): string =>
      `"${head}-" at the end of a line was made "${made}"`,
    straightQuotesKept: (): string => 'straight quotes are left, for the language is not known',
    maybeBreak: ({ words }: { words: string }): string => `whether a paragraph ends within "${words}"`,
    mainTextUnclear: (): string => 'the main text could not be told from the rest: everything was kept',
    moreLeftOutThanKept: (): string => 'more was left out than kept: hold the draft against the page',
    pdfWithoutParagraphs: (): string => 'a PDF keeps no paragraphs: hold every one against the original',
  },

  kinds: { repaired: 'repaired', 'left-out': 'left out', unsure: 'unsure' },
  /**
   * A note with its lines in the draft.
   *
   * @param times how often it was done, where that is worth telling
   * @param more how many lines there are beside those that are listed
   */
  noteWithLines: ({ note, times, lines, more }: NoteWithLines): string => {
    const done = times === undefined ? note : `${note} (${times})`;
    const listed = plural(lines.length, {
      one: `${done}: line ${lines.join(', ')}`,
      other: `${done}: lines ${lines.join(', ')}`,
    });
    return more === 0 ? listed : `${listed} and ${more} more`;
  },

  formats,

  /** Why a document cannot be imported. */
  refusals: {
    notText: (): string => 'Unexpected bytes, expected text: this looks like a program, an image or an archive',
    noWords: (): string => 'Unexpected lack of text, expected at least a word',
    tooDeep: (): string => 'Unexpected depth, expected less that is nested',
    foreign: ({ kind }: { kind: Foreign }): string =>
      `Unexpected kind of file, ${foreign[kind]}; expected plain text, HTML, DOCX, Markdown or PDF`,
    otherContent: ({ expected }: { expected: keyof typeof formats }): string =>
      `Unexpected content, expected ${formats[expected]}: the file is something else`,
    unknownFormat: ({ asked, names }: { asked: string; names: readonly string[] }): string =>
      `Unexpected --from "${asked}", expected one of ${names.join(', ')}`,
    unpackedTooLarge: ({ megabytes }: { megabytes: number }): string =>
      `Unexpected size, expected at most ${megabytes} MB when unpacked`,
    brokenArchive: (): string => 'Unexpected archive, expected a DOCX file that is whole and not encrypted',
    otherArchive: (): string => 'Unexpected archive, expected a DOCX file',
    documentType: (): string => 'Unexpected document type in the XML, expected a DOCX file as Word writes it',
    brokenXml: ({ detail }: { detail: string }): string =>
      `Unexpected XML, expected a DOCX file that is whole (${detail})`,
    tooManyElements: ({ most }: { most: number }): string =>
      plural(most, {
        one: `Unexpected size, expected at most ${most} element in a page`,
        other: `Unexpected size, expected at most ${most} elements in a page`,
      }),
    tooManyMarks: ({ most }: { most: number }): string =>
      `Unexpected number of brackets and backticks, expected at most ${most}`,
    tooManyClosing: ({ most }: { most: number }): string =>
      `Unexpected number of brackets that close none, expected at most ${most} in a paragraph`,
    tooManyComments: ({ most }: { most: number }): string => `Unexpected number of comments, expected at most ${most}`,
    tooManyPages: ({ pages, most }: { pages: number; most: number }): string =>
      plural(pages, {
        one: `Unexpected ${pages} page, expected at most ${most}`,
        other: `Unexpected ${pages} pages, expected at most ${most}`,
      }),
    encryptedPdf: (): string => 'Unexpected password, expected a PDF that is not encrypted',
    brokenPdf: ({ detail }: { detail: string }): string =>
      `Unexpected content, expected a PDF that is whole (${detail})`,
  },

  /** Comments in the frontmatter of the draft. */
  draft: {
    importedFrom: ({ from, format }: { from: string; format: string }): string =>
      `Imported from ${from}, ${format}. "readout check" says what is still to fill in.`,
    fromPdf: 'Draft: a PDF keeps no paragraphs, so hold every one against the original.',
    toFillIn: 'to fill in',
    toFillInWith: ({ what }: { what: string }): string => `to fill in: ${what}`,
    title: 'the headline',
    description: 'one line on what the article is about',
    lang: 'the language, such as en',
    textKind: ({ kinds }: { kinds: readonly string[] }): string => `one of ${kinds.join(', ')}`,
    originalTitle: 'the headline of the original',
    originalAuthors: 'a list of names: [A, B]',
    originalPublisher: 'who published it',
    originalPublished: 'the day it appeared, "YYYY-MM-DD"',
    originalUrl: 'its address',
    published: 'the day this article appears, "YYYY-MM-DD"',
    asOf: 'the day up to which outcomes were checked, "YYYY-MM-DD"',
  },
};

interface NoteWithLines {
  readonly note: string;
  readonly times: number | undefined;
  readonly lines: readonly number[];
  readonly more: number;
}

type Foreign = 'rtf' | 'old-office' | 'media' | 'archive';

const foreign: Readonly<Record<Foreign, string>> = {
  rtf: 'RTF: save it as DOCX',
  'old-office': 'an old or encrypted Office file: save it as DOCX, without a password',
  media: 'an image or a recording',
  archive: 'an archive: unpack it first',
};
