/** What a request asks for. */
export interface RequestTarget {
  /** The names of its path, decoded, but for empty ones. */
  readonly names: readonly string[];
  /** Whether the path ends in a slash, as the address of a page does. */
  readonly isFolder: boolean;
  /** Whether slashes stand side by side in it: another spelling of an address that has one. */
  readonly hasDoubledSlash: boolean;
  /** From the question mark on, as it came; or empty. */
  readonly query: string;
}

/**
 * Reads a request's target (RFC 9112, section 3.2): its origin form, `/path?query`, or its absolute one.
 *
 * @returns undefined where it is no address: another form, or a path that cannot be decoded or holds a NUL
 */
export function parseRequestTarget(target: string): RequestTarget | undefined {
  // Node has refused all but visible ASCII.
  const parts = /^(?:https?:\/\/[^/?#]*)?(\/[^?]*)?(\?.*)?$/i.exec(target);
  if (parts === null) return undefined;
  const [, path = '/', query = ''] = parts;
  const names = decodeNames(path);
  if (names === undefined || names.some((name) => name.includes('\0'))) return undefined;
  return { names, isFolder: path.endsWith('/'), hasDoubledSlash: path.includes('//'), query };
}

function decodeNames(path: string): readonly string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
