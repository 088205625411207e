/** A name with its page, if it has one. */
export interface Linked {
  readonly text: string;
  readonly path?: string;
}
