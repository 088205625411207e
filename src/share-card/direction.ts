const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text runs from right to left, by its first letter, as `dir="auto"` has it in HTML. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** A line from right to left for a renderer that takes every line to run the other way: embedded, after UAX #9. */
export function directed(line: string): string {
  return `\u202b${line}\u202c`;
}
