import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { lexiconSchema } from '../suggest/lexicon.ts';
import type { Lexicon } from '../suggest/lexicon.ts';
import { isMissing } from './refusal.ts';

const folder = fileURLToPath(new URL('../suggest/lexicons', import.meta.url));

/** The lexicon of a language (BCP 47; a region is passed over), or undefined where there is none. */
export async function readLexicon(lang: string): Promise<Lexicon | undefined> {
  const language = /^[a-z]{2,3}/.exec(lang)?.[0] ?? '';
  const names = await readdir(join(folder, language === '' ? 'none' : language)).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  if (names.length === 0) return undefined;
  const parts = await Promise.all(
    names
      .sort()
      .map(
        async (name) => [basename(name, '.yaml'), parse(await readFile(join(folder, language, name), 'utf8'))] as const,
      ),
  );
  return lexiconSchema.parse(Object.fromEntries(parts));
}
