import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, isoDay } from '../../src/model/day.ts';
import { likelihoods } from '../../src/model/likelihood.ts';
import { claimTypes, valuesOf, verdicts } from '../../src/model/vocabulary.ts';
import { seededRandom } from '../anchoring/random.ts';

const subjects = 'steel grain fish visas students flights methane credit bonds chips cables ports rail water'.split(
  ' ',
);
const verbs = 'will grow|will shrink|may return|is expected to hold|should be settled|has come to matter'.split('|');
const reasons =
  'before the next round|in the view of both sides|after the vote|as the season turns|for the smaller states|on the old terms'.split(
    '|',
  );
const people = 40;
const claimsInArticle = 67;

/** Writes a content folder with so many claims, made up by a seed: articles of 67, verdicts on two in five. */
export function writeManyClaims(folder: string, claims: number, seed = 1): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const actors = [
    ...['norland', 'sudland'].map((id) => ({ id, name: capital(id), kind: 'state', about: 'A country.' })),
    ...Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      name: `Person ${numeral(index)}`,
      kind: 'person',
      about: 'Speaks for a ministry.',
    })),
  ];
  const sources = [
    { id: 'report', title: 'A report', publisher: 'A gazette', url: 'https://example.org/report', flag: 'news' },
  ];
  for (const [name, entries] of Object.entries({ actors, sources, engagements: [] }))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(entries, null, 1));
  const articles = Math.ceil(claims / claimsInArticle);
  for (let index = 0; index < articles; index++) {
    const count = Math.min(claimsInArticle, claims - index * claimsInArticle);
    writeFileSync(join(folder, `articles/text-${index}.md`), article(index, count, seed));
  }
}

function article(index: number, count: number, seed: number): string {
  const random = seededRandom('many claims', seed + index);
  const said = dayOf(2015, 1, 5) + index * 20;
  const lines = Array.from({ length: count }, (_, number) => {
    const type = random.pick(claimTypes);
    const sentence = `Point ${number} holds that ${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(reasons)} and with ${random.pick(subjects)} ${random.pick(reasons)}`;
    const first = said + 10 + random.below(400);
    const judged = random.below(5) < 2 ? 1 + random.below(2) : 0;
    return {
      sentence,
      claim: {
        id: `point-${number}`,
        quote: sentence,
        statement: `${capital(sentence.slice(sentence.indexOf('that ') + 5))}.`,
        type,
        voice: random.pick(['own', 'own', 'unnamed', { reports: ['norland'] }, { speaksFor: ['sudland'] }]),
        ...(type === 'forecast' && {
          likelihood: random.pick(valuesOf(likelihoods)),
          resolution: 'Counts if it does.',
        }),
        about: [random.pick(['norland', 'sudland']), `person-${random.below(people)}`],
        ...(type === 'demand' && { askedOf: ['norland'] }),
        topics: [random.pick(subjects)],
        ...(number > 0 && random.below(2) === 0 && { supports: [`point-${random.below(number)}`] }),
        outcomes: Array.from({ length: judged }, (__, step) => ({
          date: isoDay(first + step * 200),
          verdict: random.pick(verdicts),
          note: 'It was looked up.',
          sources: ['report'],
        })),
      },
    };
  });
  const frontmatter = {
    title: `Text ${numeral(index)}`,
    description: 'A text made up for measuring.',
    lang: 'en',
    text: { kind: 'original' },
    published: isoDay(said),
    asOf: '2026-01-31',
    actors: [],
    claims: lines.map(({ claim }) => claim),
  };
  const paragraphs = Array.from({ length: Math.ceil(count / 5) }, (_, paragraph) =>
    lines
      .slice(paragraph * 5, paragraph * 5 + 5)
      .map(({ sentence }) => `${sentence}.`)
      .join(' '),
  );
  return `---\n${JSON.stringify(frontmatter, null, 1)}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A number in letters, so that names differ by a word. */
function numeral(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
