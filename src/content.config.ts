import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleEntry } from './loader/editors.ts';
import { createArticlesLoader, createPermalinksLoader, createRegistriesLoader } from './loader/loaders.ts';
import type { Permalink } from './model/permalink.ts';
import type { Registries } from './model/registries.ts';

/** What the loaders store has been read and checked in full; the schemas here only say its type. */
export const collections = {
  articles: defineCollection({ loader: createArticlesLoader(), schema: articleEntry }),
  registries: defineCollection({ loader: createRegistriesLoader(), schema: z.custom<Registries>() }),
  permalinks: defineCollection({
    loader: createPermalinksLoader(),
    schema: z.custom<{ readonly all: readonly Permalink[] }>(),
  }),
};
