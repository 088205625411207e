import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { detectLanguage } from './detect-language.ts';
import type { Draft, Note, SourceFacts } from './draft.ts';
import { extractTitle } from './extract-title.ts';
import { ImportError } from './format.ts';
import type { Document } from './format.ts';
import { findFormat } from './formats.ts';
import { neutralizeMarkdown } from './neutralize-markdown.ts';
import { toPlainText } from './plain-words.ts';
import { repairLine } from './repair-text.ts';
import { repairTree } from './repair-tree.ts';

export interface ImportOptions {
  /** What the editor knows better than the document. */
  readonly facts?: SourceFacts;
  /** Name of the format, where neither content nor file name tells it. */
  readonly from?: string | undefined;
}

/**
 * From a document to a draft: read as what it is, made harmless, its heading taken, its text repaired.
 * Throws `ImportError` where it cannot be read or holds no text.
 */
export async function importDocument(
  document: Document,
  { facts: given = {}, from }: ImportOptions = {},
): Promise<Draft> {
  const format = findFormat(document, from);
  try {
    const read = await format.read(document);
    const known = { ...read.facts, ...given };
    const harmless = neutralizeMarkdown(read.tree, known.url);
    if (!/[\p{L}\p{N}]/u.test(toPlainText(read.tree))) throw new ImportError({ key: 'noWords' });

    const lang = known.lang ?? detectLanguage(toPlainText(read.tree));
    const headed = extractTitle(read.tree, known, given);
    const { tree, notes } = repairTree(headed.tree, lang);
    return {
      format: format.name,
      facts: { ...headed.facts, ...(lang !== undefined && { lang }), ...foundTitle(headed.facts, given, lang) },
      blocks: toMarkdown(tree),
      notes: [...read.notes, ...harmless, ...noteLanguage(known.lang, lang), ...notes],
    };
  } catch (error) {
    // Elements within elements without end: every tree walk runs out of stack.
    if (error instanceof RangeError) throw new ImportError({ key: 'tooDeep' });
    throw error;
  }
}

/** A title that was found is mended like the text; one that the editor gave stands as given. */
function foundTitle({ title }: SourceFacts, given: SourceFacts, lang: string | undefined): SourceFacts {
  return title === undefined || given.title !== undefined ? {} : { title: repairLine(title, lang) };
}

function noteLanguage(known: string | undefined, guessed: string | undefined): Note[] {
  if (known !== undefined) return [];
  return [
    {
      kind: 'unsure',
      message: guessed === undefined ? { key: 'language' } : { key: 'languageByWords', lang: guessed },
    },
  ];
}

/** Writes Markdown in which no character of a text has a meaning that it did not have in the tree. */
const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', fences: true, incrementListMarker: true })
  .freeze();

/** The Markdown of each block, in order. Two lists that follow one another keep apart. */
function toMarkdown({ children }: Root): string[] {
  return children.map((block, index) => {
    const markdown = writer.stringify({ type: 'root', children: [block] }).trimEnd();
    return followsItsLike(block, children[index - 1]) ? `<!-- -->\n\n${markdown}` : markdown;
  });
}

function followsItsLike(block: RootContent, previous: RootContent | undefined): boolean {
  return block.type === 'list' && previous?.type === 'list' && block.ordered === previous.ordered;
}
