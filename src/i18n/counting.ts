import type { Sentence } from './sentence.ts';

/** Counting and listing in one language, by `Intl`. */
export interface Counting<Category extends Intl.LDMLPluralRule> {
  /** The plural categories of whole numbers in the language, after CLDR. */
  readonly categories: readonly Category[];
  /** The form that goes with a whole number. Forms are whole sentences and hold the number themselves. */
  plural<Form>(count: number, forms: Readonly<Record<Category, Form>>): Form;
  /** A number for people, in digits and groups of the language. Years, line numbers and exit codes are not for it. */
  number(value: number): string;
  /** `a, b and c` */
  and(items: readonly string[]): string;
  /** `a, b or c` */
  or(items: readonly string[]): string;
  /** `a, b and c`, of items with links or markup in them. */
  andOf<Slot extends string>(items: readonly Sentence<Slot>[]): Sentence<Slot>;
}

/**
 * @param locale a BCP 47 tag, with a region where manners differ by it: en-GB writes "a, b and c"
 * @param categories what `plural` must be given a form for, so that a translation with too few is a type error
 */
export function countIn<const Categories extends readonly Intl.LDMLPluralRule[]>(
  locale: string,
  categories: Categories,
): Counting<Categories[number]> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const isListed = (category: Intl.LDMLPluralRule): category is Categories[number] => categories.includes(category);
  return {
    categories,
    plural(count, forms) {
      const category = rules.select(count);
      if (!isListed(category)) throw new Error(`${locale} counts ${count} as "${category}", which it does not list`);
      return forms[category];
    },
    number: (value) => numbers.format(value),
    and: (items) => conjunction.format(items),
    or: (items) => disjunction.format(items),
    andOf(items) {
      let next = 0;
      const parts = conjunction.formatToParts(items.map(() => '·'));
      return parts.flatMap(({ type, value }) => (type === 'element' ? (items[next++] ?? []) : [value]));
    },
  };
}
