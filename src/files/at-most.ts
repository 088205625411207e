/**
 * As `Promise.all` over a list, with so many under way at a time: a system hands out only so many open files. The first
 * items begin first. Where one fails, no other begins, and the failure is told once those under way have ended: whoever
 * tidies up after it has nobody working behind their back.
 */
export async function mapAtMost<Item, Result>(
  atOnce: number,
  items: readonly Item[],
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = iterate(items);
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await map(item);
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, work);
  await Promise.allSettled(workers);
  await Promise.all(workers);
  return results;
}

/** A generator, unlike the iterator of a list, is at its end for all loops over it when an error leaves one. */
function* iterate<Item>(items: readonly Item[]): Generator<[number, Item]> {
  yield* items.entries();
}
