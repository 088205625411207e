/** How long a slice of work may take, in milliseconds: the styles and layout of what it changed are still to be found. */
const slice = 8;

/** Does something for each item, and lets the reader in between: no slice of it keeps the page busy for long. */
export async function yieldInChunks<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let end = performance.now() + slice;
  for (const item of items) {
    if (performance.now() > end) {
      await yieldToPage();
      end = performance.now() + slice;
    }
    work(item);
  }
}

/** Until what waits for the page has had its turn. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
