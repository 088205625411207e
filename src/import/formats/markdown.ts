import { z } from 'astro/zod';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { splitFrontmatter } from '../../reading/frontmatter.ts';
import { parseYaml } from '../../reading/yaml-source.ts';
import { splitAuthors } from '../byline.ts';
import { decodeText } from '../decode-text.ts';
import type { Note } from '../draft.ts';
import { ImportError } from '../format.ts';
import type { Format } from '../format.ts';
import { normalizeMetadata } from '../metadata.ts';
import type { RawFacts } from '../metadata.ts';

/** What the parser needs the square of in time: quotes and lists within each other, brackets, comments. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/m;
const mostMarks = 10_000;
const mostComments = 500;
const mostClosing = 1_000;

const reader = remark().use(remarkGfm).freeze();

export const markdown: Format = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  recognises: () => false,
  read({ bytes }) {
    const { text, notes } = decodeText(bytes);
    refuseEndless(text);
    const parts = /^\uFEFF?---[ \t]*\n/.test(text) ? splitFrontmatter(text) : { problem: true };
    const body = 'body' in parts ? parts.body : text;
    const { facts, unread } = 'body' in parts ? readFrontmatter(parts.yaml) : { facts: {}, unread: [] };
    return Promise.resolve({ tree: reader.parse(body), facts: normalizeMetadata(facts), notes: [...notes, ...unread] });
  },
};

function refuseEndless(text: string): void {
  if (tooDeep.test(text)) throw new ImportError({ key: 'tooDeep' });
  if ((text.match(/[[\]`]/g)?.length ?? 0) > mostMarks) throw new ImportError({ key: 'tooManyMarks', most: mostMarks });
  const paragraphs = text.split(/\n[ \t]*\n/);
  if (paragraphs.some((it) => countUnopened(it) > mostClosing))
    throw new ImportError({ key: 'tooManyClosing', most: mostClosing });
  if (text.split('<!--').length > mostComments) throw new ImportError({ key: 'tooManyComments', most: mostComments });
}

/** Brackets that close none: for each, the parser looks back through the paragraph for the one that opened it. */
function countUnopened(paragraph: string): number {
  let [open, unopened] = [0, 0];
  for (const [mark] of paragraph.matchAll(/\\[^]|[[\]]/g)) {
    if (mark === '[') open += 1;
    else if (mark === ']' && open > 0) open -= 1;
    else if (mark === ']') unopened += 1;
  }
  return unopened;
}

/** The keys that writers of Markdown use for what we ask. */
const keys = {
  title: ['title'],
  authors: ['authors', 'author', 'by'],
  publisher: ['publisher', 'site', 'publication'],
  published: ['published', 'date', 'pubDate'],
  url: ['url', 'canonical', 'link', 'source'],
  lang: ['lang', 'language'],
} satisfies Record<keyof RawFacts, readonly string[]>;

const line = z.union([z.string(), z.number().transform(String)]);
const lines = z.union([z.string().transform((text) => [...splitAuthors(text)]), z.array(line)]);

function readFrontmatter(yaml: string): { readonly facts: RawFacts; readonly unread: readonly Note[] } {
  const read = z.record(z.string(), z.unknown()).safeParse(parseYaml(yaml).value);
  const found = read.data ?? {};
  const at = (names: readonly string[]): unknown =>
    names.map((name) => found[name]).find((value) => value !== undefined);
  const known = Object.values(keys).flat();
  return {
    facts: {
      title: line.safeParse(at(keys.title)).data,
      authors: lines.safeParse(at(keys.authors)).data,
      publisher: line.safeParse(at(keys.publisher)).data,
      published: line.safeParse(at(keys.published)).data,
      url: line.safeParse(at(keys.url)).data,
      lang: line.safeParse(at(keys.lang)).data,
    },
    unread: read.success
      ? unreadKeys(Object.keys(found).filter((key) => !known.includes(key)))
      : [{ kind: 'left-out', message: { key: 'frontmatterUnread' } }],
  };
}

function unreadKeys(keys: readonly string[]): Note[] {
  return keys.length === 0 ? [] : [{ kind: 'left-out', message: { key: 'frontmatterKeys', keys } }];
}
