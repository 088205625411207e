/**
 * A text as it can be set in a picture: composed, with single spaces, and without what steers a terminal or turns the
 * direction of its surroundings. Joiners stay: Persian needs them.
 */
export function toPlainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\t\n\r\f\v\u2028\u2029 ]+/g, ' ')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
}

/** Text for the inside of an XML element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
