import { relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { z } from 'astro/zod';
import { site } from '../../../readout.config.ts';
import { sourceOf } from '../../files/content.ts';
import type { Content } from '../../files/content.ts';
import { isoDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import { hedgeSchema } from '../../model/hedge.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../../model/registries.ts';
import { tagsSchema } from '../../model/tags.ts';
import { splitFrontmatter } from '../../reading/frontmatter.ts';
import type { SourceFile } from '../../reading/source-file.ts';
import { parseYaml } from '../../reading/yaml-source.ts';
import { fixYaml } from './fix-yaml.ts';
import { sortEntries } from './sort-entries.ts';
import type { SortKey } from './sort-entries.ts';

/** The files of a content folder that would change if what is safe were put right: their new texts, by path. */
export function fixContent(content: Content): ReadonlyMap<string, { before: string; after: string }> {
  const { files } = content;
  const registries = [
    [files.actors, z.array(actorSchema), byId],
    [files.engagements, z.array(engagementSchema), byDate],
    [files.sources, z.array(sourceSchema), byId],
    // Wordings stand in the order of how much they say.
    [files.hedges, z.array(hedgeSchema), undefined],
  ] as const;
  const changed = new Map<string, { before: string; after: string }>();
  const note = ({ path, text }: SourceFile, after: string): void => {
    if (after !== text) changed.set(path, { before: text, after });
  };
  for (const path of files.articles) {
    const file = sourceOf(content, path);
    note(file, fixArticle(file.text));
  }
  for (const [path, schema, order] of registries) {
    const file = sourceOf(content, path);
    const fixed = fixYaml(file.text, schema, site.lang);
    note(file, order === undefined ? fixed : sortEntries(fixed, order));
  }
  return changed;
}

const byId: SortKey = (entry) => {
  const read = z.object({ id: z.string() }).safeParse(entry).data;
  return read && [read.id];
};

/** What took place stands in the order in which it did. */
const byDate: SortKey = (entry) => {
  const read = z.object({ id: z.string(), date: z.string() }).safeParse(entry).data;
  const date = read && parseEdtf(read.date);
  if (read === undefined || date === undefined || 'problem' in date) return undefined;
  const { from } = boundsOf(date.value);
  return [Number.isFinite(from) ? isoDay(from) : '', read.id];
};

/** An article's file with its tags put right; its text is left alone. */
export function fixArticle(text: string): string {
  const parts = splitFrontmatter(text);
  if ('problem' in parts) return text;
  const { yaml, yamlStart } = parts;
  const lang = z.object({ lang: z.string() }).safeParse(parseYaml(yaml).value).data?.lang;
  return text.slice(0, yamlStart) + fixYaml(yaml, tagsSchema, lang) + text.slice(yamlStart + yaml.length);
}

/** What changes, as a unified diff. */
export function diffOf(path: string, { before, after }: { before: string; after: string }, cwd: string): string {
  const name = relative(cwd, path).replaceAll('\\', '/');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 1 })
    .replace(/^=+\n/, '')
    .trimEnd();
}
