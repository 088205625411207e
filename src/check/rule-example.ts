import { exampleFixtures } from './example-fixtures.ts';

/** Content that breaks a rule or keeps it, as short as it can be told: the rules' page shows it, the tests read it. */
export interface RuleExample {
  /**
   * An article: tags, `---`, and the text. Keys that every article must have are left out; see `toExampleFiles`.
   * Without `---` it is all text.
   */
  readonly article?: string;
  /** An article's file as it is, where the matter is its form. */
  readonly file?: string;
  /** The file's name, where that is the matter. */
  readonly name?: string;
  /** Further entries of the registries. */
  readonly actors?: string;
  readonly engagements?: string;
  readonly sources?: string;
  readonly hedges?: string;
  /** The article as it was when it was published. */
  readonly published?: string;
  /** The permalink registry, where the matter is its form. */
  readonly permalinks?: string;
  /** How many addresses are known to have been published. */
  readonly addresses?: number;
}

/** Of the texts of an example what gives way to what; each stands there once. */
type Replacements = {
  readonly [Key in keyof RuleExample as RuleExample[Key] extends string | undefined ? Key : never]?: readonly [
    from: string,
    to: string,
  ];
};

/** Content that keeps a rule, and the same with a fault put into it. Throws where what is to give way does not stand there. */
export function breakExample(
  good: RuleExample,
  fault: Replacements,
): { readonly bad: RuleExample; readonly good: RuleExample } {
  const broken = Object.entries(fault).map(([key, [from, to]]) => {
    const text = String(good[key as keyof Replacements]);
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the example`);
    return [key, text.replace(from, () => to)] as const;
  });
  return { good, bad: { ...good, ...Object.fromEntries(broken) } };
}

/** The content folder that an example stands for: texts by path. */
export interface ExampleFiles {
  readonly article: { readonly path: string; readonly text: string };
  /** The same file on the day of its publication. */
  readonly published?: string;
  readonly registries: Readonly<Record<'actors' | 'engagements' | 'sources' | 'hedges', string>>;
  readonly permalinks?: string;
  readonly addresses?: number;
}

/** Makes whole files of an example: with the keys that it leaves out, and with the registries that all examples share. */
export function toExampleFiles(example: RuleExample): ExampleFiles {
  const { article = '', file, name = 'harbour.md', published, permalinks, addresses } = example;
  return {
    article: { path: name, text: file ?? toFile(article) },
    ...(published === undefined ? {} : { published: toFile(published) }),
    registries: {
      actors: exampleFixtures.actors + (example.actors ?? ''),
      engagements: exampleFixtures.engagements + (example.engagements ?? ''),
      sources: exampleFixtures.sources + (example.sources ?? ''),
      hedges: exampleFixtures.hedges + (example.hedges ?? ''),
    },
    ...(permalinks === undefined ? {} : { permalinks }),
    ...(addresses === undefined ? {} : { addresses }),
  };
}

function toFile(article: string): string {
  const cut = article.search(/^---$/m);
  const [tags, text] = cut < 0 ? ['', article] : [article.slice(0, cut), article.slice(cut + '---\n'.length)];
  const missing = Object.entries(exampleFixtures.header).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(tags));
  return `---\n${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}${tags}---\n\n${text}`;
}
