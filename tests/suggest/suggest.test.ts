import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { anchorQuote } from '../../src/anchoring/anchor-quote.ts';
import { toArticleText } from '../../src/anchoring/article-text.ts';
import { toSelector } from '../../src/anchoring/selectors.ts';
import { readContent } from '../../src/files/content.ts';
import { readLexicon } from '../../src/files/read-lexicon.ts';
import { registriesOf } from '../../src/files/read-library.ts';
import { parseEdtf } from '../../src/model/edtf/parse-edtf.ts';
import { idSchema } from '../../src/model/fields.ts';
import type { Hedge } from '../../src/model/hedge.ts';
import type { Lexicon } from '../../src/suggest/lexicon.ts';
import { nameTagger } from '../../src/suggest/names/name-tagger.ts';
import { suggest } from '../../src/suggest/suggest.ts';
import type { ActorSuggestion, ClaimSuggestion, Suggestion, VisitSuggestion } from '../../src/suggest/suggestion.ts';
import { libraryFolder } from '../support/folders.ts';
import { runs } from '../support/runs.ts';

// The first call loads the tagger, which takes seconds where much else goes on.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let lexicon: Lexicon | undefined;
let hedges: readonly Hedge[] = [];
beforeAll(async () => {
  lexicon = await readLexicon('en-GB');
  const { reading } = registriesOf(await readContent(libraryFolder, { command: 'a test' }));
  ({ hedges } = reading.readable);
});

function read(...blocks: readonly string[]): readonly Suggestion[] {
  const input = { blocks, textDay: '2024-05-10', actors: [], hedges, tagger: nameTagger };
  return suggest({ ...input, ...(lexicon === undefined ? {} : { lexicon }) }).suggestions;
}
const claims = (...blocks: readonly string[]): ClaimSuggestion['tag'][] =>
  read(...blocks)
    .filter((each) => each.kind === 'claim')
    .toSorted((a, b) => a.at.block - b.at.block || a.at.start - b.at.start)
    .map(({ tag }) => tag);
const visits = (...blocks: readonly string[]): VisitSuggestion['tag'][] =>
  read(...blocks)
    .filter((each) => each.kind === 'visit')
    .map(({ tag }) => tag);
const actors = (...blocks: readonly string[]): ActorSuggestion[] =>
  read(...blocks).filter((each) => each.kind === 'actor');

describe('suggested claims', () => {
  it.each([
    ['The parties must lift the blockade.', 'demand', 'own'],
    ['Spain will hold elections before long.', 'forecast', 'speaksFor'],
    ['Prices fell because the port reopened.', 'explanation', 'own'],
    ['This was a grave mistake.', 'evaluation', 'own'],
    ['The two ministers agreed to reopen the crossing.', 'commitment', 'reports'],
    ['One option is to share the cost of repairs.', 'proposal', 'own'],
    ['Foreign Minister Ana Ruiz urged Peru to wait.', 'demand', 'reports'],
    ['According to Chancellor Jan Brandt, trade has doubled.', 'description', 'reports'],
    ['Warsaw fears that the deal could unravel.', 'description', 'speaksFor'],
    ['The envoy is widely believed to favour a pause.', 'description', 'unnamed'],
    ['Analysts warn that the truce may not hold.', 'forecast', 'unnamed'],
    ['Begin with the fisheries.', 'demand', 'own'],
    ['A joint commission on water would cost little.', 'proposal', 'own'],
    ['The Peruvian side suggested a pause.', 'proposal', 'reports'],
    ['A senior diplomat denounced the plan.', 'evaluation', 'unnamed'],
    ['“Nobody wants a war,” a Spanish official said.', 'description', 'reports'],
    ['Domestic demand, however, is growing.', 'description', 'own'],
    ['It would be a mistake to leave.', 'evaluation', 'own'],
    ['As Spain pointed out, the price of delay rises daily.', 'description', 'reports'],
  ])('%s', (text, type, voice) => {
    const [claim] = claims(`Spain and Peru met. ${text}`).slice(1);
    expect(claim?.type).toBe(type);
    expect(typeof claim?.voice === 'string' ? claim.voice : Object.keys(claim?.voice ?? {})[0]).toBe(voice);
  });

  it('carry hedges with the band of the house table, and conditions', () => {
    const [claim] = claims('Unless aid arrives, the clinic will probably close.');
    expect(claim).toMatchObject({ type: 'forecast', likelihood: 'likely', condition: 'Unless aid arrives' });
    expect(claim?.hedge).toMatch(/probably/);
  });

  it('know "may" from May and "will" from a will', () => {
    expect(claims('In May the political will was there.')[0]?.hedge).toBeUndefined();
  });

  it('follow "he" and "both sides" to whom they mean', () => {
    const all = claims(
      'Foreign Minister Tomas Berg of Norway met his colleague from Chile.',
      'He said that talks were useful.',
      'Both sides pledged to cut tariffs.',
    );
    expect(all.map(({ voice }) => voice)).toEqual([
      'own',
      { reports: ['tomas-berg'] },
      { reports: ['norway', 'chile'] },
    ]);
  });

  it('tell equal sentences apart by what stands around them', () => {
    const text = ['They agreed.', 'First, the port must reopen. Second, the port must reopen.'];
    const quotes = claims(...text);
    const whole = toArticleText(text);
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.map((quote) => anchorQuote(whole, toSelector(quote)).kind)).toEqual(quotes.map(() => 'exact'));
  });
});

describe('suggested actors', () => {
  it('are states by name or capital, bodies and people, each once, with what is new of them', () => {
    const found = actors('Prime Minister Lena Voss flew to Lisbon. Voss thanked Portugal and the Ministry of Ports.');
    expect(found.map(({ tag: { id, as }, stub }) => [id, stub?.kind, stub?.aliases, as])).toEqual(
      expect.arrayContaining([
        ['lena-voss', 'person', ['Voss'], 'Prime Minister'],
        ['portugal', 'state', ['Lisbon'], undefined],
        ['ministry-of-ports', 'institution', [], undefined],
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it('are none of words that only begin a sentence, of months, seas or treaties', () => {
    expect(
      actors('However, talks on the South China Sea and the Paris Agreement resume in March. Many hope so.'),
    ).toEqual([]);
  });
});

describe('suggested visits', () => {
  it.each([
    [
      'Foreign Minister Ana Ruiz will visit Oslo on 3 June.',
      { kind: 'visit', basis: 'expected', by: ['ana-ruiz'], to: 'norway', window: '2024-06-03' },
    ],
    [
      'Ana Ruiz invited Prime Minister Lena Voss to visit Madrid later this month.',
      { basis: 'invited', by: ['lena-voss'], window: '2024-05-10/2024-05-31' },
    ],
    [
      'The two sides agreed to set up a working group in the coming weeks.',
      { kind: 'mechanism', basis: 'agreed', window: '2024-05-10/2024-06~' },
    ],
    ['The leaders may meet next spring.', { kind: 'meeting', basis: 'possible', window: '2025-21' }],
    [
      'The governments should hold talks before year’s end.',
      { kind: 'talks', basis: 'proposed', window: '2024-05-10/2024-12-31' },
    ],
    [
      'Foreign Minister Ana Ruiz flies to Osaka on Friday.',
      { kind: 'visit', basis: 'expected', by: ['ana-ruiz'], place: 'Osaka', window: '2024-05-17' },
    ],
    [
      'Spain will receive Prime Minister Lena Voss on 20 and 21 May.',
      { kind: 'visit', by: ['lena-voss'], to: 'spain', window: '2024-05-20/2024-05-21' },
    ],
    [
      'Prime Minister Lena Voss has been invited to visit Lima in the second half of June.',
      { kind: 'visit', basis: 'invited', by: ['lena-voss'], to: 'peru', window: '2024-06' },
    ],
    [
      'A summit in Lima on 3-4 June is the next test.',
      { kind: 'meeting', basis: 'expected', window: '2024-06-03/2024-06-04' },
    ],
    ['A joint commission on water would help.', { kind: 'mechanism', basis: 'proposed' }],
    [
      'Talks are to resume by the middle of the year.',
      { kind: 'talks', basis: 'expected', window: '2024-05-10/2024-06-30' },
    ],
    ['They agreed to stay in touch.', { kind: 'contact', basis: 'agreed', window: '2024-05-10/..' }],
  ])('%s', (text, tag) => {
    expect(visits(`Spain and Peru signed a treaty. ${text}`)).toEqual([expect.objectContaining(tag)]);
  });

  it.each([
    'The ministers met in Rome on Monday.',
    'The visit was a success.',
    'Spain will not attend the summit.',
    'If a summit were held, few would come.',
    'The visit had been put off twice, most recently in March.',
    'Spain should sign it at the summit.',
    'With some effort trade will return to the track of growth.',
    'Ana Ruiz paid an official visit at the invitation of Peru.',
  ])('are none of what is over, spoken of, denied or supposed: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});

describe('suggestions', () => {
  it(
    'are made of any text without a fault: ids that are valid and given once, quotes that are found, dates that exist',
    { timeout: 240_000 },
    () => {
      const word = fc.oneof(
        fc.constantFrom(
          'Spain',
          'will',
          'visit',
          'President',
          'Ana Ruiz',
          'agreed to',
          'if',
          ',',
          '.',
          ';',
          'and',
          'it',
          'that',
          'may',
          'in June',
          'on 31 February',
          '“',
          'U.S.',
          '中国',
          'السلام',
          'The two sides',
          'talks',
          ':',
          '(',
          '*',
          '\u0000',
          '👩‍🚀',
        ),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      );
      const block = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
      fc.assert(
        fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
          const found = read(...blocks);
          const text = toArticleText(blocks);
          const ids = found.map(({ tag }) => tag.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { kind, tag, confidence } of found) {
            expect(idSchema.safeParse(tag.id).success, tag.id).toBe(true);
            expect(confidence).toBeGreaterThan(0);
            if (kind !== 'actor') expect(anchorQuote(text, toSelector(tag)).kind).toBe('exact');
            if (kind === 'visit' && tag.window !== undefined) expect(parseEdtf(tag.window)).toHaveProperty('value');
          }
        }),
        { seed: 7, numRuns: runs(600, 60) },
      );
    },
  );

  it('are the same for the same text', () => {
    const text = 'Spain and Peru agreed to hold talks in June. They may fail.';
    expect(read(text)).toEqual(read(text));
  });

  it('are none of nothing', () => {
    expect([read(), read(''), read(' \n ')]).toEqual([[], [], []]);
  });
});
