import type { Catalogue } from '../i18n/catalogue.ts';
import type { MessageOf } from '../i18n/message.ts';

/** Why a document cannot be imported, for the catalogue to word. */
export type Refusal = MessageOf<Catalogue['importing']['refusals']>;

/** A document that cannot be imported. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.key);
    this.refusal = refusal;
  }
}
