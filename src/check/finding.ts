import type { Catalogue } from '../i18n/catalogue.ts';
import type { MessageOf } from '../i18n/message.ts';
import type { TextRange } from '../model/text-range.ts';

/** Keys and indexes from the top of a YAML document to the value that a finding speaks of. */
export type Path = readonly (string | number)[];

/** What a finding says, for the catalogue to word. */
export type FindingMessage = MessageOf<Catalogue['findings']>;

/** Permanent id of a rule, `group/name`. Each has its summary in the catalogue. */
export type RuleId = keyof Catalogue['rules'];

/** A mistake or a doubt in the content, before it is tied to a position in a file. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** Words of the article's whole text that the finding speaks of, instead of the path. */
  readonly words?: TextRange;
  /** Points at the key instead of the value. */
  readonly atKey?: boolean;
  readonly message: FindingMessage;
  readonly actual?: string;
  readonly expected?: readonly string[];
}
