import type { APIRoute } from 'astro';
import type { ArticleProps } from '../../../loader/get-library.ts';
import { articlePaths } from '../../../loader/get-library.ts';
import { arrivalStyle } from '../../../site/article/style-sheets.ts';

export const getStaticPaths = articlePaths;

/** Marks a passage and opens its note for whoever comes to it by a link, where scripts are off. */
export const GET: APIRoute<ArticleProps> = ({ props: { article } }) =>
  new Response(arrivalStyle(article), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
