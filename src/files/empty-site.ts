import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { listContentFiles } from './content-files.ts';
import { readSource } from './read-library.ts';
import { writeWhole } from './write-whole.ts';

/** What each registry is for, which stands at the top of an empty one. */
const heads: Readonly<Record<string, string>> = {
  'actors.yaml':
    '# Who is who: shared by all articles. Each: id, name, kind, about; aliases are the forms a text may use.\n',
  'engagements.yaml': '# What took place: visits, meetings, calls, talks, statements, each with its sources.\n',
  'sources.yaml': '# What outcomes and engagements rest on.\n',
};

/**
 * Takes everything out of a content folder that belongs to the site and not to the tool: articles, what the registries
 * hold, and the record of published addresses, for nothing is published any more. The table of hedges stays.
 *
 * @param really without it nothing is changed, and the same is told
 */
export async function emptySite(
  folder: string,
  { really }: { readonly really: boolean },
): Promise<{ readonly removed: readonly string[]; readonly emptied: readonly string[] }> {
  const { articles, actors, engagements, sources, permalinks, published } = await listContentFiles(folder);
  const ledger: string[] = [];
  for (const path of [permalinks, published]) if ((await readSource(path)).text !== '') ledger.push(path);
  const removed = [...articles, ...ledger];
  const emptied: string[] = [];
  for (const path of [actors, engagements, sources]) {
    const head = heads[basename(path)] ?? '';
    if ((await readSource(path)).text === head) continue;
    emptied.push(path);
    if (really) await writeWhole(path, head);
  }
  if (really) for (const path of removed) await rm(path);
  return { removed, emptied };
}
