/**
 * Messages by value. Pure code that has something to say returns which message it is, with its values, and what shows
 * it words it in a language:
 *
 *     { key: 'quoteNotFound', id: 'pier-closed' }
 *     formatMessage(words.findings, message)
 *
 * No value may be called `key`.
 */
type Group<Values, Worded> = { readonly [Key in keyof Values]: (values: Values[Key]) => Worded };

type ValuesIn<G> = { readonly [Key in keyof G]: G[Key] extends (values: infer Values) => unknown ? Values : never };

type Keyed<Values, Key extends keyof Values> = { readonly key: Key } & Values[Key];

/** One message of a group of the catalogue, with its values. */
export type MessageOf<G> = { readonly [Key in keyof G]: Keyed<ValuesIn<G>, Key> }[keyof G];

/** What a message says, in the language of the group. */
export function formatMessage<Values, Worded, Key extends keyof Values>(
  // Told twice: TypeScript infers the values from the first and what they become from the second.
  group: Group<Values, Worded> & Readonly<Record<string, (values: never) => Worded>>,
  message: Keyed<Values, Key>,
): Worded {
  const messages: Group<Values, Worded> = group;
  return messages[message.key](message);
}
