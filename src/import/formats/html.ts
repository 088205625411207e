import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { decodeText } from '../decode-text.ts';
import type { Note } from '../draft.ts';
import { removeBoilerplate } from '../drop-boilerplate.ts';
import { ImportError } from '../format.ts';
import type { Format } from '../format.ts';
import { readHtmlMetadata } from '../metadata.ts';
import { parseHtml } from '../html-to-tree.ts';
import { toPlainText } from '../plain-words.ts';

/** Elements above which a page is no article. */
const mostElements = 20_000;

export const html: Format = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  recognises: (head) =>
    /^(?:\xEF\xBB\xBF)?\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(head),
  async read({ bytes }) {
    const charset = /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(
      new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
    )?.[1];
    const { text, notes } = decodeText(bytes, { charset });
    const { parseHTML } = await import('linkedom');
    const { Readability } = await import('@mozilla/readability');

    // linkedom expects well-formed HTML; parse5 makes it so.
    const { document } = parseHTML(toHtml(fromHtml(text)));
    if (document.querySelectorAll('*').length > mostElements)
      throw new ImportError({ key: 'tooManyElements', most: mostElements });
    const facts = readHtmlMetadata(document);
    const whole = parseHtml(document.body.innerHTML);
    const dropped = removeBoilerplate(document.body);
    const article = new Readability<string>(document).parse();
    const tree = article?.content ? parseHtml(article.content) : whole;
    return {
      tree,
      facts: { ...facts, ...titleOf(facts.title, article?.title) },
      notes: [...notes, ...dropped, ...leftOut(countWords(whole), countWords(tree))],
    };
  },
};

/** What the search for the main text has dropped, or that there is reason to doubt it. */
function leftOut(all: number, kept: number): Note[] {
  const left = all - kept;
  if (left <= 0) return [{ kind: 'unsure', message: { key: 'mainTextUnclear' } }];
  const doubt: Note = { kind: 'unsure', message: { key: 'moreLeftOutThanKept' } };
  return [{ kind: 'left-out', message: { key: 'outsideMainText', words: left } }, ...(left > kept ? [doubt] : [])];
}

function countWords(tree: Root): number {
  return toPlainText(tree).match(/\S+/g)?.length ?? 0;
}

function titleOf(found: string | undefined, readable: string | null | undefined): { title?: string } {
  const title = found ?? readable?.trim();
  return title ? { title } : {};
}
