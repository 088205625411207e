/** A document that cannot be imported. The message is one line for the editor, "Unexpected X, expected Y". */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
