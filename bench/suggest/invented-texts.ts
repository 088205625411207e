import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { TaggedText } from './truth.ts';

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const schema = z.strictObject({
  style: z.string(),
  published: z.string(),
  actors: z.array(z.array(z.string()).min(1)),
  paragraphs: z.array(
    z.array(
      z.strictObject({
        text: z.string(),
        type: oneOrMore,
        voice: oneOrMore,
        hedges: z.array(z.string()).default([]),
        condition: z.boolean().default(false),
      }),
    ),
  ),
  visits: z.array(
    z.strictObject({
      sentence: z.number(),
      kind: z.string(),
      basis: oneOrMore,
      by: z.array(z.string()).optional(),
      to: z.string().optional(),
      window: z.array(z.string()).optional(),
    }),
  ),
});

/** The invented texts of a folder beside this file, with the tags that were made by hand. */
export function inventedTexts(name: string): TaggedText[] {
  const folder = new URL(`${name}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { published, actors, paragraphs, visits } = schema.parse(
        parse(readFileSync(new URL(file, folder), 'utf8')),
      );
      const formsOf = (name: string): readonly string[] => actors.find((forms) => forms.includes(name)) ?? [name];
      return {
        name: file.replace(/\.yaml$/, ''),
        blocks: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')),
        textDay: published,
        actors: [],
        truth: {
          actors,
          sentences: paragraphs.flatMap((sentences, block) => {
            let at = 0;
            return sentences.map(({ text, type, voice, hedges }) => {
              const start = at;
              at += text.length + 1;
              return { block, start, end: start + text.length, types: type, voices: voice, hedges, plainFuture: false };
            });
          }),
          visits: visits.map(({ sentence, kind, basis, by, to, window }) => ({
            ...{ sentence, kind, bases: basis, windows: window },
            by: by?.flatMap(formsOf),
            to: to === undefined ? undefined : formsOf(to),
          })),
        },
      };
    });
}
