import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readCorpus } from '../anchoring/corpus.ts';
import type { Sample } from '../anchoring/corpus.ts';
import { write } from '../anchoring/truth.ts';

const tagsPerArticle = 30;
const named = 8;
const actorNames = ['United States', 'Great Britain', 'France', 'Mexico', 'Spain', 'Congress', 'China', 'Russia'];

/**
 * Writes a content folder with articles of about 1,000 words of real prose (State of the Union addresses, CC0) and 30 tags
 * each: 8 actors, 4 visits and 18 claims with quotes of a clause to a sentence. The same for the same seed.
 */
export function writeManyArticles(folder: string, count: number, seed = 1): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const samples = readCorpus({ half: 'held', seed, texts: 100, quotesPerText: tagsPerArticle - named, words: 1000 });
  const actors = Array.from({ length: 60 }, (_, index) => ({
    id: `actor-${index}`,
    name: actorNames[index] ?? `Envoy Number ${index}`,
    kind: 'group',
    about: 'Named in the addresses.',
  }));
  const files = {
    actors,
    engagements: [],
    sources: [
      {
        id: 'paper',
        title: 'A report',
        publisher: 'A paper',
        published: '1990-01-02',
        url: 'https://paper.example/',
        flag: 'news',
      },
    ],
    hedges: [
      { id: 'will', words: ['will', 'shall'], band: 'very-likely', reason: 'Plain.', since: '2026-01-01' },
      { id: 'may', words: ['may', 'might'], band: 'roughly-even', reason: 'Open.', since: '2026-01-01' },
    ],
  };
  for (const [name, entries] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(entries));

  for (let index = 0; index < count; index += 1) {
    const sample = samples[index % samples.length];
    if (sample === undefined) throw new Error('The corpus has no texts');
    writeFileSync(join(folder, 'articles', `address-${index}.md`), toArticle(sample, index));
  }
}

function toArticle({ text, quotes }: Sample, index: number): string {
  const { source } = write(text, { from: 0, to: 0 });
  const words = quotes.map((range) => {
    const { truth } = write(text, range);
    return source.slice(truth?.start, truth?.end);
  });
  const visits = words.slice(0, 4).map((quote, at) => ({
    id: `visit-${at}`,
    quote,
    kind: 'visit',
    basis: 'expected',
    by: ['actor-0'],
    to: 'actor-1',
    window: '1990-05',
    history: [{ date: '1990-05-02', status: 'lapsed', note: 'Nobody came.', sources: ['paper'] }],
    outcome: { status: 'lapsed' },
  }));
  const claims = words.slice(4).map((quote, at) => ({
    id: `claim-${at}`,
    quote,
    statement: `What the address of ${index} says in its claim ${at}.`,
    type: at % 3 === 0 ? 'forecast' : 'description',
    voice: 'own',
    about: ['actor-0'],
    ...(at % 3 === 0
      ? {
          resolution: 'Counts if the record says so by 1991.',
          outcomes: [{ date: '1990-06-01', verdict: 'borne-out', note: 'So it was.', sources: ['paper'] }],
        }
      : {}),
  }));
  const tags = {
    title: `Address ${index}`,
    description: 'An address of the corpus.',
    lang: 'en',
    text: { kind: 'transcript' },
    published: '1990-01-31',
    asOf: '1990-12-31',
    actors: Array.from({ length: named }, (_, at) => ({ id: `actor-${at}` })),
    claims,
    visits,
  };
  // Block style, as people write it, with every value in double quotes.
  const frontmatter = stringify(tags, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return `---\n${frontmatter}---\n\n${source.replaceAll('\n', '\n\n')}\n`;
}
