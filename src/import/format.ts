import type { Catalogue } from '../i18n/catalogue.ts';
import type { MessageOf } from '../i18n/message.ts';
import type { FormatName, ReadDocument } from './draft.ts';

/** A document as it was handed in. */
export interface Document {
  readonly bytes: Uint8Array;
  /** File name, for its ending; empty for standard input. */
  readonly name: string;
}

/** A kind of document that can be imported. */
export interface Format {
  readonly name: FormatName;
  /** Endings of file names, lower case, with their dot. */
  readonly endings: readonly string[];
  /** Whether the beginning of a document shows that it is of this kind, whatever its name. */
  recognises(head: string): boolean;
  /** Throws `ImportError` for a document that cannot be read. */
  read(document: Document): Promise<ReadDocument>;
}

/** Why a document cannot be imported, for the catalogue to word. */
type RefusalMessage = MessageOf<Catalogue['importing']['refusals']>;

/** A document that cannot be imported. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly refusal: RefusalMessage;

  constructor(refusal: RefusalMessage) {
    super(refusal.key);
    this.refusal = refusal;
  }
}
