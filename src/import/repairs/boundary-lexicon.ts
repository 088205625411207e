const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Endings of names of files, in any case: "report.PDF". */
export const fileEndings = words(
  `pdf doc docx xls xlsx ppt pptx odt rtf txt csv tsv json xml yaml yml html htm php asp aspx jsp js ts java cpp py jpg jpeg png
  gif svg webp mp3 mp4 mov zip gz tar exe dll com org`,
);

/** Endings of names of hosts and files that are words when they have a capital. */
export const hostEndings = words('net gov edu mil int io info eu uk de fr cn ru md go rs rb');

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
