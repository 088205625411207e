import type { LoaderContext } from 'astro/loaders';
import { readContent } from '../files/content.ts';
import type { Content } from '../files/content.ts';
import { contentFolder } from '../files/content-folder.ts';

let content: Promise<Content> | undefined;

/** The content folder: read once for all collections of a build, so that they are of one state; afresh in development. */
export function loadContent({ watcher }: { readonly watcher: LoaderContext['watcher'] | undefined }): Promise<Content> {
  const read = (): Promise<Content> => readContent(contentFolder(), { command: 'readout build' });
  if (watcher !== undefined) return read();
  content ??= read();
  return content;
}
