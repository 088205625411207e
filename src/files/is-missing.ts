/** Whether an error has a code of the system, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** Whether a file system error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

/** For `catch`: undefined where a file or folder is missing, and any other error as it was. */
export function orMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
