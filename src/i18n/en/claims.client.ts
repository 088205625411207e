import type { LedgerKind } from '../../model/claim-index.ts';
import type { Tally } from '../../model/status-label.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import type { Sentence } from '../sentence.ts';
import { slot } from '../sentence.ts';
import { andOf, number, plural } from './counting.ts';

/* What scripts of the ledgers of claims and of forecasts say. */

export const value = ({ value, count }: { value: string; count: number }): string => `${value} (${number(count)})`;
/** So many claims, or forecasts. */
const counted: Readonly<Record<LedgerKind, (count: number) => string>> = {
  claims: (count) => plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
  forecasts: (count) => plural(count, { one: `${number(count)} forecast`, other: `${number(count)} forecasts` }),
};
/** How many claims the filters leave, and what they ask. */
export const found = ({ of, shown, total, asked }: Found): string =>
  `${number(shown)} of ${counted[of](total)}: ${asked.join(', ')}`;
interface Found {
  readonly of: LedgerKind;
  readonly shown: number;
  readonly total: number;
  readonly asked: readonly string[];
}
export const notFetched = 'The whole ledger could not be fetched. Set a filter to try again.';
/** Names a claim in the figure. */
export const shape = ({
  number: figure,
  statement,
  came,
}: {
  number: string;
  statement: string;
  came: string;
}): string => (came ? `${figure}. ${statement} ${came}` : `${figure}. ${statement}`);
export const passage = ({ number: figure }: { number: string }): string => `Passage ${figure}`;
export const editorsReading = '(editor’s reading)';

/** How many claims there are, how many were held against what happened, and how those came out: each a slot of its verdict. */
export function tally({ of, texts, all, by }: LedgerTally): Sentence<Verdict> {
  const made = plural(texts, { one: 'One text makes', other: `${number(texts)} texts make` });
  const claims = counted[of](all);
  const checked = by.reduce((sum, { count }) => sum + count, 0);
  if (checked === 0) return [`${made} ${claims}. Nothing has been held against what happened yet.`];
  const held = plural(checked, { one: 'One has been', other: `${number(checked)} have been` });
  const results = by.map(({ key, count }): Sentence<Verdict> => [slot(key, `${number(count)} ${came[key](count)}`)]);
  const others = all - checked;
  const rest = plural(others, {
    one: ' The other one has no verdict.',
    other: ` The other ${number(others)} have no verdict.`,
  });
  return [`${made} ${claims}. ${held} held against what happened: `, ...andOf(results), others > 0 ? `.${rest}` : '.'];
}

interface LedgerTally extends Tally<Verdict> {
  readonly of: LedgerKind;
  readonly texts: number;
}

const came: Readonly<Record<Verdict, (count: number) => string>> = {
  'borne-out': () => 'came about',
  partly: () => 'in part',
  'not-borne-out': () => 'did not',
  open: (count) => plural(count, { one: 'is open', other: 'are open' }),
  'not-checkable': () => 'cannot be checked',
};
