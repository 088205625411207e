import type { Term } from './codebook.ts';

/** What is said of each key of a record, and of the keys inside it: one that is left out does not compile. */
export type FieldTexts<Value> = { readonly [Key in KeyOf<Value>]-?: FieldText<ValueAt<Value, Key>> };

/** A sentence; with the terms of a vocabulary where the value is one of them, and what is said of the keys inside. */
export type FieldText<Value> = [RecordIn<Value>] extends [never]
  ? string | { readonly about: string; readonly terms: Readonly<Record<string, Term>> }
  : { readonly about: string; readonly fields: FieldTexts<RecordIn<Value>> };

/** The records that a value, or a list of values, may be. */
export type RecordIn<Value> = Extract<Value extends readonly (infer Item)[] ? Item : Value, object>;
type KeyOf<Value> = Value extends unknown ? Extract<keyof Value, string> : never;
type ValueAt<Value, Key> = Value extends unknown ? (Key extends keyof Value ? NonNullable<Value[Key]> : never) : never;
