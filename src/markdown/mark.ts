/** A range of words in one block, and how it is to be marked: a passage, or words within one. */
export interface Mark {
  /** The passage's id; a passage may have several marks. Absent where the words are no passage of their own. */
  readonly id?: string;
  readonly start: number;
  readonly end: number;
  /** Beside those that every passage has, and its depth. */
  readonly classes: readonly string[];
  /** Whether the passage begins with this range. */
  readonly first: boolean;
  /** Whether the passage ends with this range. */
  readonly last: boolean;
  /** The id of the passage's first element; without it the passage has no address here. */
  readonly fragment?: string;
  /** Classes that only the passage's first element has. */
  readonly firstClasses?: readonly string[];
  /** A link to the passage's note, behind the passage's end. */
  readonly ref?: NoteRef;
}

export interface NoteRef {
  readonly href: string;
  /** Its accessible name. */
  readonly label: string;
  /** Of the label (BCP 47), where it is not the text's. */
  readonly lang?: string | undefined;
  readonly number: number;
  /** Beside `note-ref`. */
  readonly classes: readonly string[];
}
