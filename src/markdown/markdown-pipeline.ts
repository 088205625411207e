import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { rehypeEmptyFootnoteMarks } from './rehype-empty-footnote-marks.ts';
import { rehypeLowerHeadings } from './rehype-lower-headings.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeRefuseAddresses } from './rehype-refuse-addresses.ts';
import { mayHoldBareAddress, remarkNoBareAddresses } from './remark-no-bare-addresses.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/**
 * Markdown to a safe hast tree. Punctuation is left as the author typed it: the words a quote is held against must be
 * the words in the file.
 */
export function toSafeTree(markdown: string): Root {
  const pipeline = mayHoldBareAddress(markdown) ? whole : withoutBareAddresses;
  return pipeline.runSync(pipeline.parse(markdown));
}

const whole = makePipeline();
const withoutBareAddresses = makePipeline(remarkNoBareAddresses);

function makePipeline(change: (this: Processor) => void = () => undefined) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(change)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRawHtml)
    .use(rehypeRefuseAddresses)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeLowerHeadings)
    .use(rehypeEmptyFootnoteMarks)
    .freeze();
}
