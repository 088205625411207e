import { remark } from 'remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { rehypeEmptyFootnoteMarks } from './rehype-empty-footnote-marks.ts';
import { rehypeLowerHeadings } from './rehype-lower-headings.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeRefuseAddresses } from './rehype-refuse-addresses.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/**
 * Markdown to a safe hast tree. Punctuation is left as the author typed it: the words a quote is held against must be
 * the words in the file.
 */
export const markdownPipeline = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRawHtml)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeRefuseAddresses)
  .use(rehypeLowerHeadings)
  .use(rehypeEmptyFootnoteMarks)
  .freeze();
