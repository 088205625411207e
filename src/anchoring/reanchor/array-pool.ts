type Numbers = Float64Array | Float32Array | Uint8Array;

/**
 * Arrays of zeros, each good until the next is asked for: small ones of this kind take longer to make, and to throw away,
 * than all that is written into them.
 */
export function scratch<T extends Numbers>(make: new (length: number) => T): (length: number) => T {
  let kept = new make(0);
  return (length) => {
    if (kept.length < length) kept = new make(2 * length);
    return kept.subarray(0, length).fill(0) as T;
  };
}
