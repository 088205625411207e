import type { Edit } from './repair.ts';

const addresses =
  /(?:(?<!\p{L})\p{L}{2,12}:\/\/|www\.|mailto:)\S+|[^\s@]{1,64}@[^\s@.]{1,255}\.[^\s@]{1,255}|(?<=^|\s)-{1,2}[a-z][\w-]*/gu;

/** Takes away the edits that would touch a web or mail address or an option of a command. */
export function outsideAddresses(text: string, edits: readonly Edit[]): Edit[] {
  const ranges = Array.from(text.matchAll(addresses), ({ 0: { length }, index }) => [index, index + length] as const);
  let next = 0;
  return edits.filter(({ start, end }) => {
    while ((ranges[next]?.[1] ?? Infinity) <= start) next += 1;
    const range = ranges[next];
    return range === undefined || end <= range[0];
  });
}
