import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Processor } from 'unified';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { backFigure, isFootnoteHeading, rehypeEmptyFootnoteMarks } from './footnotes.ts';
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
    .use(remarkRehype, { allowDangerousHtml: true, footnoteBackLabel: backFigure })
    .use(rehypeRawHtml)
    .use(rehypeRefuseAddresses)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeLowerHeadings)
    .use(rehypeEmptyFootnoteMarks)
    .freeze();
}

/**
 * Where a text uses first-level headings, lowers all its headings by one, for the page has its own `h1`. The heading of
 * the footnotes is not the author's.
 */
export function rehypeLowerHeadings() {
  return (tree: Root): void => {
    const headings: { tagName: string }[] = [];
    visit(tree, 'element', (element) => {
      if (!isFootnoteHeading(element) && /^h[1-6]$/.test(element.tagName)) headings.push(element);
    });
    if (headings.every(({ tagName }) => tagName !== 'h1')) return;
    for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`;
  };
}
