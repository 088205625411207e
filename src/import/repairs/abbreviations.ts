const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Abbreviations behind whose full stop a capital may follow in the same sentence, as they are written. Words that are
 * also plain words ("no", "art", "sat") are here only with their capital.
 */
export const abbreviations = words(
  `Mr Mrs Ms Mx Dr Prof Rev Hon Fr St Ste Mt Ft Pt Jr Sr Esq Messrs Mme Mlle Gen Col Lt Maj Capt Cmdr Cdr Adm Sgt Cpl Sen Rep
  Gov Amb Pres Sec Supt Brig Insp Ph Phil Ed Sc Litt Psy Th LL Inc Ltd Co Corp Bros Cie Dept Univ Assn Est Ave Blvd Rd No Nos
  Nr Art Fig Ch Vol Vols Op Pp Eq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  vs cf ca approx al eds vol pp ff bzw ggf usw evtl Abs Hr Frau Sra Dra Lic Ing`,
);

/** Endings of names of files, in any case: "report.PDF". */
export const fileEndings = words(
  `pdf doc docx xls xlsx ppt pptx odt rtf txt csv tsv json xml yaml yml html htm php asp aspx jsp js ts java cpp py jpg jpeg png
  gif svg webp mp3 mp4 mov zip gz tar exe dll com org`,
);

/** Endings of names of hosts and files that are words when they have a capital. */
export const hostEndings = words('net gov edu mil int io info eu uk de fr cn ru md go rs rb');

/** Words that begin a sentence and hardly ever stand within one with a capital. */
export const sentenceStarters = words(
  `The This That These Those It Its He She They We But And Yet So If As At On In For When While What Why How There Here After
  Before Since Although Though However Moreover Meanwhile Nor Or Still Then Thus Today Now Both Neither Either Some Many Most`,
);

/** Words that begin one of several things which a colon has announced. */
export const countingWords = words(
  'First Firstly One Second Secondly Two Third Thirdly Three Initially Primo Erstens Premièrement Primero Primeiro Во-первых',
);

/** The end of a clause that announces several things. */
export const announcing =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|main|following|these|follows)(?:\s+[\p{L}’-]+){0,3}$/iu;

/** Words before a number that is a name, not an amount. */
export const numbering =
  /\b(?:no|nos|number|clause|section|article|chapter|figure|table|part|version|annex|item|page)\.?\s+$/iu;
