import { z } from 'astro/zod';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';

/** What something rests on, as data. */
export const sourceRecordSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.url(),
});

export function sourceRecord(id: string, library: Pick<Library, 'sources'>): z.output<typeof sourceRecordSchema> {
  const { title, publisher, url } = getOrThrow(library.sources, id);
  return { id, title, publisher, url };
}
