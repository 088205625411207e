/** Any text as a CSS string: what could end it, or stands for no character, is escaped (CSS Syntax 3, 4.3.7). */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (it) => `\\${(it.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
