import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../bench/anchoring/random.ts';
import { dayOf, isoDay } from '../../src/model/day.ts';

/** Content made up by a seed: as many engagements as asked, one promise to every five, names and sentences of their own. */
export interface LargeContent {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly engagements: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly place: string;
    readonly participants: readonly { readonly actor: string }[];
    readonly about: string;
    readonly sources: readonly string[];
  }[];
  readonly promises: readonly { readonly id: string; readonly title: string; readonly window: string }[];
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly url: string }[];
  readonly article: string;
}

const syllables = 'bar bel dor fen gal hal jor kas lin mar nor pol quin ros sel tam ulf ver wes yor zan'.split(' ');
const topics =
  'trade tariffs steel grain fisheries visas students flights climate methane credit bonds chips cables'.split(' ');
const openings =
  'The two sides went over|Officials compared notes on|A long session dealt with|Both delegations read|They spoke about';
const closings =
  'and set a date for more|without a joint text|and named a working group|over two days|at the request of the hosts';
const cities =
  'Anvers Bremont Calder Dunmore Eastwick Farholm Greywater Highmoor Inverlea Jarrow Kestrel Lowmark'.split(' ');
const channels = ['leaders', 'diplomacy', 'treasury', 'commerce', 'climate', 'military'];
const kinds = ['visit', 'meeting', 'call', 'talks', 'statement'];

/** Makes the content; the same for the same seed and counts. */
export function makeLargeContent(count: number, seed = 1): LargeContent {
  const random = seededRandom('large content', seed);
  const name = (): string => {
    const word = random.pick(syllables) + random.pick(syllables) + (random.below(2) ? random.pick(syllables) : '');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const states = ['norland', 'sudland'];
  const people = Array.from({ length: 60 }, (_, index) => ({
    id: `person-${index}`,
    name: `${name()} ${name()}`,
    kind: 'person',
    about: `Speaks for a ministry on ${random.pick(topics)}.`,
  }));
  const sources = Array.from({ length: count }, (_, index) => ({
    id: `report-${index}`,
    title: `${name()} and ${name()} on ${random.pick(topics)} and ${random.pick(topics)}`,
    publisher: `${name()} ${random.pick(['Gazette', 'Courier', 'Ministry', 'Wire'])}`,
    url: `https://example.org/${name().toLowerCase()}/${random.below(1_000_000)}`,
    flag: 'news',
  }));
  const first = dayOf(2015, 1, 5);
  const engagements = Array.from({ length: count }, (_, index) => {
    const day = first + Math.floor((index * 4_000) / count);
    const length = random.below(4);
    const [a, b] = [random.pick(people), random.pick(people)];
    const city = random.pick(cities);
    return {
      id: `engagement-${index}`,
      kind: random.pick(kinds),
      title: `${a.name.split(' ')[1] ?? ''} and ${b.name.split(' ')[1] ?? ''} in ${city}`,
      date: length === 0 ? isoDay(day) : `${isoDay(day)}/${isoDay(day + length)}`,
      place: city,
      channel: random.pick(channels),
      participants: [{ actor: a.id, side: states[0] }, ...(a.id === b.id ? [] : [{ actor: b.id, side: states[1] }])],
      about: `${random.pick(openings.split('|'))} ${random.pick(topics)}, ${random.pick(topics)} and ${random.pick(topics)} ${random.pick(closings.split('|'))}.`,
      sources: [random.pick(sources).id],
    };
  });
  const kept = engagements.filter((_, index) => index % 5 === 4);
  const promises = kept.map(({ id, title, date }, index) => {
    const day = date.split('/').at(-1) ?? '';
    return {
      sentence: `Promise ${index} speaks of ${random.pick(topics)} with ${name()}.`,
      visit: {
        id: `promise-${index}`,
        quote: `Promise ${index} speaks`,
        title: `Announced: ${title}`,
        kind: 'meeting',
        basis: 'expected',
        by: ['norland'],
        with: ['sudland'],
        window: `2015-01-01/${day.slice(0, 4)}-12-31`,
        history: [{ date: day, status: 'held', note: 'It took place.', sources: [random.pick(sources).id] }],
        outcome: { status: 'held', engagement: id },
      },
    };
  });
  const frontmatter = {
    title: 'Many promises',
    description: 'A text made up for measuring.',
    lang: 'en',
    text: { kind: 'original' },
    published: '2015-01-01',
    asOf: '2026-01-31',
    actors: [{ id: 'norland' }, { id: 'sudland' }],
    visits: promises.map(({ visit }) => visit),
  };
  const text = promises.map(({ sentence }) => sentence).join('\n\n');
  return {
    actors: [
      ...states.map((id) => ({
        id,
        name: (id[0]?.toUpperCase() ?? '') + id.slice(1),
        kind: 'state',
        about: 'A country.',
      })),
      ...people,
    ],
    engagements,
    promises: promises.map(({ visit }) => visit),
    sources,
    article: `---\n${JSON.stringify(frontmatter, null, 1)}\n---\n\nNorland and Sudland talk.\n\n${text}\n`,
  };
}

/** Writes the content as the folder that READOUT_CONTENT may name. JSON is YAML. */
export function writeLargeContent(folder: string, { actors, engagements, sources, article }: LargeContent): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, entries] of Object.entries({ actors, engagements, sources }))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(entries, null, 1));
  writeFileSync(join(folder, 'articles/many-promises.md'), article);
}
