import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { libraryFolder } from '../support/folders.ts';

const text = readFileSync(join(libraryFolder, 'articles/re-engagement-after-beijing.md'), 'utf8');
const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(text) ?? [];

/** The first article, as the tests of addresses edit it. */
export const content = {
  folder: libraryFolder,
  slug: 're-engagement-after-beijing',
  /** Its frontmatter, with the lines of hyphens. */
  head,
  /** What anchors a tag. */
  tag: z.object({ id: z.string(), quote: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
  paragraphs: body.trim().split('\n\n'),
};
