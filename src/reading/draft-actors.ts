import { z } from 'astro/zod';
import { actorSchema } from '../model/registries.ts';
import type { Actor } from '../model/registries.ts';
import { passedEntries } from './passed-entries.ts';
import { parseYaml } from './yaml-source.ts';

/** Actors with what is written of them so far: also those that were suggested, about whom nothing is said yet. */
const draftSchema = actorSchema.extend({ about: z.string().default('') });

/** The actors of a registry's file that can be read, drafts too. */
export function draftActors(text: string): Actor[] {
  return passedEntries(draftSchema, parseYaml(text.replace(/^\uFEFF/, '')).value).map(({ tag }) => tag);
}
