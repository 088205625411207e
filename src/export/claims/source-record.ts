import { z } from 'astro/zod';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';

/** What something rests on, as data. */
export const sourceRecordSchema = z.strictObject({
  id: z.string().describe('As the content names it'),
  title: z.string().describe('As published, or in our words where it has none'),
  publisher: z.string().describe('Who published it'),
  url: z.url().describe('Where it was read'),
});

export function sourceRecord(id: string, library: Pick<Library, 'sources'>): z.output<typeof sourceRecordSchema> {
  const { title, publisher, url } = getOrThrow(library.sources, id);
  return { id, title, publisher, url };
}
