/** A passage's range in one block, and how it is to be marked. */
export interface Mark {
  /** The passage's id; a passage may have several marks. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Beside `passage` and the depth. */
  readonly classes: readonly string[];
  /** Whether the passage begins with this range. */
  readonly first: boolean;
  /** Whether the passage ends with this range. */
  readonly last: boolean;
  /** The id of the passage's first element; without it the passage has no address here. */
  readonly fragment?: string;
  /** A link to the passage's note, at the passage's end. */
  readonly ref?: NoteRef;
}

export interface NoteRef {
  readonly href: string;
  readonly label: string;
  /** Of the label (BCP 47), where it is not the text's. */
  readonly lang?: string | undefined;
  /** Of the note; names have none. */
  readonly number?: number;
}
