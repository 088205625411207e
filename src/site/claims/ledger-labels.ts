import type { Catalogue } from '../../i18n/catalogue.ts';
import { capitalise } from '../../model/capitalise.ts';
import { noValue } from '../../model/claim-facets.ts';
import type { Grouping } from '../../model/claim-groups.ts';
import { lookClasses } from '../../model/status-label.ts';
import { verdictTraits } from '../../model/verdict.ts';
import type { Verdict } from '../../model/vocabulary.ts';

/** What the groups of the ledger are called, by value, with the classes that draw what came of their claims. */
export type LedgerLabels = Readonly<Record<Grouping, Record<string, [label: string, look: string]>>>;

export function ledgerLabels({ codebook, claims, lang }: Catalogue): LedgerLabels {
  const plain = (terms: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(terms).map(([value, label]): [string, [string, string]] => [value, [capitalise(label, lang), '']]),
    );
  const labelsOf = (terms: Readonly<Record<string, { readonly label: string }>>) =>
    Object.fromEntries(Object.entries(terms).map(([value, { label }]) => [value, label]));
  return {
    verdict: Object.fromEntries(
      Object.entries(claims.came).map(([value, label]): [string, [string, string]] => [
        value,
        [label, value === noValue ? '' : lookClasses(verdictTraits[value as Verdict].look)],
      ]),
    ),
    type: plain(claims.kinds),
    voice: plain(labelsOf(codebook.voices)),
    band: plain({ ...labelsOf(codebook.likelihoods), [noValue]: claims.without.band }),
  };
}
