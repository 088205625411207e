import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of the built site, parsed. */
export interface BuiltPage {
  /** Path inside the built folder, with forward slashes: `method/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
  /** In document order, as often as they occur. */
  readonly ids: readonly string[];
}

/** What the build wrote. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  readonly stylesheets: readonly { readonly file: string; readonly css: string }[];
  /** Every file, with forward slashes. */
  readonly files: ReadonlySet<string>;
}

/** Reads a built folder: every file's name, every page parsed, every stylesheet's text. */
export async function readSite(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const named = (ending: string): readonly string[] => files.filter((file) => file.endsWith(ending));
  return {
    pages: await Promise.all(named('.html').map(async (file) => parsePage(file, await read(file)))),
    stylesheets: await Promise.all(named('.css').map(async (file) => ({ file, css: await read(file) }))),
    files: new Set(files),
  };
}

function parsePage(file: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') ids.push(properties['id']);
  });
  return { file, html, tree, ids };
}
