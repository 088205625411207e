/** A command was called in a way it cannot serve. The message is for the caller; the exit code is 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
