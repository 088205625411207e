/** A label as the beginning of a line: its first letter in capitals, by the rules of its language (BCP 47). */
export function capitalise(label: string, lang: string): string {
  const [first = ''] = label;
  return first.toLocaleUpperCase(lang) + label.slice(first.length);
}
