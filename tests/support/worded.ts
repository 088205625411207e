import type { FindingMessage } from '../../src/check/finding.ts';
import { desk } from '../../src/i18n/catalogue.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { formatMessage } from '../../src/i18n/message.ts';

type Complaint = ReturnType<Catalogue['findings']['quoteNotFound']>;

/** A finding with what its author reads. */
export function worded<Finding extends { readonly message: FindingMessage }>(finding: Finding): Finding & Complaint {
  return { ...formatMessage(desk.findings, finding.message), ...finding };
}
