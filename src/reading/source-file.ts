/** A file of the content, by its path as messages shall name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
