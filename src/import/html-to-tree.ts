import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { sanitizeSchema } from '../markdown/sanitize-schema.ts';

const pipeline = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeRemark).freeze();

/** HTML to a Markdown tree: what an article may not hold is left out first. */
export function htmlToTree(html: string): Root {
  return pipeline.runSync(fromHtml(html, { fragment: true }));
}
