import { basename } from 'node:path';
import { desk } from '../i18n/catalogue.ts';
import { sourceOf } from './content.ts';
import type { Content, Write } from './content.ts';

/** What each registry is for, which stands at the top of an empty one. */
const heads: Readonly<Record<string, string>> = {
  'actors.yaml': `# ${desk.files.emptyActors}\n`,
  'engagements.yaml': `# ${desk.files.emptyEngagements}\n`,
  'sources.yaml': `# ${desk.files.emptySources}\n`,
};

/**
 * Takes everything out of a content folder that belongs to the site and not to the tool: articles, what the registries
 * hold, and the record of published addresses, for nothing is published any more. Drafts and the table of hedges stay.
 */
export function emptySite(
  content: Content,
  write: Write,
): { readonly removed: readonly string[]; readonly emptied: readonly string[] } {
  const { articles, actors, engagements, sources, permalinks, published } = content.files;
  const removed = [...articles, ...[permalinks, published].filter((path) => content.texts.has(path))];
  for (const path of removed) write(path, undefined);
  const emptied: string[] = [];
  for (const path of [actors, engagements, sources]) {
    const head = heads[basename(path)] ?? '';
    if (sourceOf(content, path).text === head) continue;
    emptied.push(path);
    write(path, head);
  }
  return { removed, emptied };
}
