/** What takes time in proportion to its input takes twice as long for twice as much; with its square, four times. */
export const inProportion = 2.6;

/**
 * How many times as long a function takes for twice the input: the one kind of time that a test may ask for, since it
 * hangs on no machine. Both sizes are tried in turn in this process, and the best time of each counts; while the answer
 * is more than `inProportion`, some times more. Counted is what this thread works: a busy machine lets it wait, no more.
 *
 * @param make an input of a size; making it is not counted
 * @param size the smaller of the two
 */
export async function growth<T>(make: (size: number) => T, work: (input: T) => unknown, size: number): Promise<number> {
  const [small, large] = [make(size), make(2 * size)];
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < 3 || (round < 12 && most / least > inProportion); round += 1) {
    least = Math.min(least, await timeOf(work, small));
    most = Math.min(most, await timeOf(work, large));
  }
  return most / least;
}

/** Microseconds that this thread works for one call: the mean of as many as the system's clock, of some milliseconds, can tell. */
async function timeOf<T>(work: (input: T) => unknown, input: T): Promise<number> {
  const before = process.threadCpuUsage();
  for (let calls = 1; ; calls += 1) {
    await work(input);
    const { user, system } = process.threadCpuUsage(before);
    if (user + system > 40_000) return (user + system) / calls;
  }
}
