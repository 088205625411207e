import { defaultSchema } from 'rehype-sanitize';
import type { Options } from 'rehype-sanitize';

const refusedTags = new Set(['input', 'picture', 'source']);
const cell = ['align', 'colSpan', 'rowSpan', 'headers'];
const { a, code, h2, li, ol, section, ul } = defaultSchema.attributes ?? {};

/**
 * What HTML an article may hold. The default schema of rehype-sanitize without ids, classes and forms of the author's
 * own (those that GitHub's Markdown makes for footnotes and task lists stay), for ids and classes belong to the
 * page: a passage's id is its permalink. Addresses are judged by `rehype-refuse-addresses.ts`.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((tag) => !refusedTags.has(tag)), 'input', 'abbr', 'cite', 'time'],
  attributes: {
    '*': ['dir', 'lang', 'title'],
    a: [...(a ?? []), 'hrefLang', ['id', /^user-content-fnref-/]],
    blockquote: ['cite'],
    code: code ?? [],
    del: ['cite', 'dateTime'],
    details: ['open'],
    h2: [...(h2 ?? []), ['id', 'footnote-label']],
    img: ['src', 'alt', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ins: ['cite', 'dateTime'],
    li: [...(li ?? []), ['id', /^user-content-fn-/], 'value'],
    ol: [...(ol ?? []), 'start', 'reversed'],
    q: ['cite'],
    section: section ?? [],
    td: cell,
    th: [...cell, 'scope', 'abbr'],
    time: ['dateTime'],
    ul: ul ?? [],
  },
  // Every id that gets through is one of those above, which carry their prefix already.
  clobber: [],
  protocols: { cite: ['http', 'https'], href: ['http', 'https', 'mailto'] },
  strip: ['iframe', 'math', 'noembed', 'noframes', 'noscript', 'object', 'script', 'style', 'svg', 'template', 'title'],
};
