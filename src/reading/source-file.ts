import type { Finding } from '../check/finding.ts';
import { idSchema } from '../model/fields.ts';

/** A file of the content, by its path as messages shall name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An article's name in addresses: its file's name without the ending. */
export function slugOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/\.md$/, '');
}

/** What is wrong with a file's name, if anything: it becomes part of every address of the article. */
export function checkSlug(path: string): Finding[] {
  const slug = slugOf(path);
  if (idSchema.safeParse(slug).success) return [];
  return [
    {
      rule: 'file/name',
      severity: 'error',
      path: [],
      message: { key: 'fileName', slug },
      actual: slug,
    },
  ];
}
