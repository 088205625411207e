/**
 * Pairs paragraphs, given by their words before and after an edit, that are the same to the letter: the place before and
 * the place after. Where equal words stand several times those go together that have more neighbours in common, then
 * those that are nearer in order.
 */
export function matchParagraphs(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
  const placesAfter = new Map<string, number[]>();
  after.forEach((words, place) => placesAfter.set(words, [...(placesAfter.get(words) ?? []), place]));

  const pairs = before.flatMap((words, from) =>
    (words === '' ? [] : (placesAfter.get(words) ?? [])).map((to) => ({
      from,
      to,
      neighbours: Number(before[from - 1] === after[to - 1]) + Number(before[from + 1] === after[to + 1]),
    })),
  );
  pairs.sort((a, b) => b.neighbours - a.neighbours || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));

  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (matched.has(from) || taken.has(to)) continue;
    matched.set(from, to);
    taken.add(to);
  }
  return matched;
}
