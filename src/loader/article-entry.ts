import { z } from 'astro/zod';
import { contentSchemas } from '../export/content-schemas.ts';
import type { Article } from '../model/article.ts';

/**
 * An article as the store holds it: finished, so that nothing is left to parse. What it tells of itself is the schema of
 * an article's frontmatter: Astro writes that to `.astro/collections/articles.schema.json`, from which its language
 * server completes and checks frontmatter in editors.
 */
export const articleEntry = z.custom<Article>().meta(contentSchemas.article);
