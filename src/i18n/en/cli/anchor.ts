import { plural } from '../counting.ts';

/** What `readout anchor` says. */
export const anchor = {
  nothingPublished: 'Nothing was published yet: see "readout publish --help".',
  noSuchArticle: ({ name }: { name: string }): string => `There is no published article "${name}"`,
  allStand: 'Every published passage stands where it stood.',
  toLookAt: ({ count }: { count: number }): string =>
    plural(count, { one: `${count} address to look at`, other: `${count} addresses to look at` }),
  oneOf: ({ options }: { options: readonly string[] }): string =>
    `Unexpected --${options.join(' and --')} together, expected one of them`,
  whyWithoutWithdraw: '--why belongs to --withdraw',
  whyMissing: 'Expected --why with the reason: readers of the address will be told',

  /** Heads of the table, and what its rows say. */
  columns: { state: 'state', address: 'address', paragraph: 'place', score: 'score', reason: 'reason' },
  inParagraph: ({ paragraph, key }: { paragraph: number; key: string }): string => `paragraph ${paragraph}, ${key}`,
  oldWords: ({ words }: { words: string }): string => `old  ${words}`,
  newWords: ({ words }: { words: string }): string => `new  ${words}`,
  likeWords: ({ words }: { words: string }): string => `like ${words}`,
  otherCandidate: ({ words, where }: { words: string; where: string }): string => `or   ${words} (${where})`,
  reasons: {
    exact: 'its words stand where they stood',
    moved: 'its words stand elsewhere now',
    changed: 'its quote was changed in the frontmatter',
    reworded: 'other words stand in its place',
    ambiguous: 'more than one place could be meant',
    orphan: 'nothing in the text was made from its words',
    missing: 'it is not there',
  },
  withEvidence: ({ reason, quote, before, after }: Evidence): string =>
    `${reason}: ${quote} % of the words kept, ${before} % before, ${after} % after`,
  articleMissing: 'there is no such article',
  paragraphGone: 'no paragraph holds its words',
  tagMissing: ({ kind }: { kind: string }): string => `there is no such ${kind}`,

  accepted: ({ key, words }: { key: string; words: string }): string => `accepted  ${key}: ${words}`,
  nothingToAccept: 'There was nothing to accept.',
  unclear: ({ key }: { key: string }): string =>
    `It is not clear which words "${key}" shall stand for: write them into its quote first`,
  withoutWords: ({ name }: { name: string }): string =>
    `"${name}" is no claim and no visit: there are no words to accept`,
  notReadable: ({ name }: { name: string }): string =>
    `The quote of "${name}" has mistakes of its own, or its tag is gone: see "readout check"`,

  withdrawn: ({ key }: { key: string }): string => `withdrawn  ${key}`,
  stillThere: ({ key, what }: { key: string; what: 'file' | 'paragraph' | 'tag' }): string =>
    `"${key}" is still there: take its ${what} out first, then withdraw its address`,

  renamed: ({ from, to }: { from: string; to: string }): string => `renamed  ${from} to ${to}`,
  renameForm: ({ given }: { given: string }): string => `Unexpected --rename "${given}", expected OLD=NEW`,
  renameFirst: ({ key }: { key: string }): string => `"${key}" is still there: rename it in the content first`,
  notInContent: ({ kind, id }: { kind: string; id: string }): string =>
    `There is no ${kind} "${id}" in the content: name it there first`,
  publishedAlready: ({ to, from }: { to: string; from: string }): string =>
    `"${to}" was published already: withdraw "${from}" instead`,
  otherThing: ({ to, from }: { to: string; from: string }): string =>
    `"${to}" stands for something else: "${from}" cannot lead to it`,

  inSeveralArticles: ({ name, example }: { name: string; example: string }): string =>
    `"${name}" is in several articles: say which, as in ${example}`,
  noSuchAddress: ({ name, meant }: { name: string; meant: string | undefined }): string =>
    meant === undefined
      ? `There is no published address "${name}". See permalinks.yaml.`
      : `There is no published address "${name}". Did you mean "${meant}"?`,
};

/** Shares of words and surroundings that are kept, in per cent. */
interface Evidence {
  readonly reason: string;
  readonly quote: number;
  readonly before: number;
  readonly after: number;
}
