import { stringify } from 'yaml';

/** Files of a content folder by their paths. */
export type ContentFolder = Readonly<Record<string, string>>;

const paragraphWords = 100;
const notesInParagraph = 2;
const filler =
  'officials on both sides kept the channel open and went through the same points once more before the talks closed';

/**
 * Content with one article of so many words, two notes to a paragraph of a hundred: claims of every type, a forecast
 * with its history and a visit among every ten. The same size gives the same text.
 */
export function longArticle(words: number): ContentFolder {
  const paragraphs = Array.from({ length: Math.round(words / paragraphWords) }, (_, index) => paragraph(index));
  const tags = paragraphs.flatMap(({ quotes }) => quotes);
  const frontmatter = {
    title: `A long text of ${words} words`,
    description: 'Made to measure how printing grows with length.',
    lang: 'en',
    text: { kind: 'original' },
    published: '2026-01-02',
    asOf: '2026-01-31',
    actors: [{ id: 'somebody' }],
    claims: tags.flatMap((quote, index) => (index % 10 === 9 ? [] : [claim(quote, index)])),
    visits: tags.flatMap((quote, index) => (index % 10 === 9 ? [visit(quote, index)] : [])),
  };
  const text = ['Somebody began.', ...paragraphs.map((each) => each.text)].join('\n\n');
  const source = { id: 'record', title: 'The record', publisher: 'Archive', url: 'https://example.org/', flag: 'news' };
  const actor = { id: 'somebody', name: 'Somebody', kind: 'person', about: 'Nobody in particular.' };
  return {
    'articles/long.md': `---\n${stringify(frontmatter, { defaultStringType: 'QUOTE_DOUBLE' })}---\n\n${text}\n`,
    'actors.yaml': stringify([actor]),
    'sources.yaml': stringify([source]),
    'engagements.yaml': stringify([]),
  };
}

function paragraph(index: number): { readonly text: string; readonly quotes: readonly string[] } {
  const quotes = Array.from({ length: notesInParagraph }, (_, at) => {
    const number = index * notesInParagraph + at + 1;
    return `The ${number}th point of the paper should bring both delegations back to the table`;
  });
  const tagged = quotes.map((quote) => `${quote} within the year.`).join(' ');
  const rest = paragraphWords - tagged.split(' ').length;
  const sentence = filler.split(' ');
  const more = Array.from({ length: rest }, (_, at) => sentence[at % sentence.length]).join(' ');
  return { text: `${tagged} ${more.charAt(0).toUpperCase()}${more.slice(1)}.`, quotes };
}

const types = ['description', 'forecast', 'evaluation', 'explanation', 'demand', 'proposal', 'commitment'] as const;

function claim(quote: string, index: number): object {
  const type = types[index % types.length] ?? 'description';
  const outcome = (date: string, verdict: string): object => ({
    date,
    verdict,
    note: 'The delegations met twice in the capital and once beside the summit, and agreed on a text.',
    sources: ['record'],
  });
  return {
    id: `claim-${index + 1}`,
    quote,
    statement: `Point ${index + 1} of the paper is expected to bring the two delegations to another round of talks.`,
    type,
    voice: 'own',
    ...(type === 'forecast' && {
      hedge: 'should',
      likelihood: 'likely',
      resolution: 'Counts if both delegations meet within the year.',
      outcomes: [outcome('2026-01-10', 'partly'), outcome('2026-01-20', 'borne-out')],
    }),
  };
}

function visit(quote: string, index: number): object {
  return {
    id: `visit-${index + 1}`,
    quote,
    title: `Round ${index + 1}`,
    kind: 'talks',
    basis: 'expected',
    by: ['somebody'],
    window: '2026',
    windowFrom: '“within the year”',
    outcome: { status: 'open' },
  };
}
