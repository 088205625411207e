import type { Article } from '../../src/model/article.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Edtf } from '../../src/model/edtf/edtf.ts';
import { parseEdtf } from '../../src/model/edtf/parse-edtf.ts';
import type { Library } from '../../src/model/library.ts';
import { makeLibrary } from '../../src/model/library.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../../src/model/registries.ts';
import { announcementSchema } from '../../src/model/announcement.ts';

/** A day number of a day that exists. */
export function day(text: string): number {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`no day ${text}`);
  return found;
}

/** A date that is well formed. */
export function edtf(text: string): Edtf {
  const read = parseEdtf(text);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.value;
}

const quote = 'words of the text';

const announcements = [
  visit('yellen-to-china', 'yellen', '2023-06-21/..', 'held', 'yellen-beijing', [['2023-07-09', 'held']]),
  visit('raimondo-to-china', 'raimondo', '2023-06-21/..', 'held', 'raimondo-china', [['2023-08-30', 'held']]),
  visit('qin-to-washington', 'qin-gang', '2023-06-21/2023-12-31', 'replaced', 'wang-yi-washington', [
    ['2023-06-27', 'accepted'],
    ['2023-07-25', 'lapsed'],
    ['2023-10-28', 'replaced'],
  ]),
  visit('presidents', 'xi-jinping', '2023-11', 'held', 'woodside', [['2023-11-15', 'held']], 'meeting'),
  visit('limits', 'united-states', undefined, 'open', undefined, [], 'talks'),
];

const engagements = [
  engagement('bali', '2022-11-14'),
  engagement('blinken-beijing', '2023-06-18/2023-06-19'),
  engagement('yellen-beijing', '2023-07-06/2023-07-09'),
  engagement('raimondo-china', '2023-08-27/2023-08-30'),
  engagement('malta', '2023-09-16/2023-09-17'),
  engagement('wang-yi-washington', '2023-10-26/2023-10-28'),
  engagement('woodside', '2023-11-15'),
  engagement('committee', '2024-07'),
];

/** An article of five promises, three kept, one replaced after lapsing, one open, and eight engagements. */
export const library: Library = makeLibrary([article()], {
  actors: ['yellen', 'raimondo', 'qin-gang', 'xi-jinping', 'united-states', 'china'].map((id) =>
    actorSchema.parse({ id, name: `Name of ${id}`, kind: 'person', about: 'Somebody.' }),
  ),
  engagements,
  sources: [
    sourceSchema.parse({
      id: 'paper',
      title: 'A report',
      publisher: 'A paper',
      url: 'https://example.org/',
      flag: 'news',
    }),
  ],
  hedges: [],
});

function visit(
  id: string,
  by: string,
  window: string | undefined,
  status: string,
  settledBy: string | undefined,
  history: readonly (readonly [string, string])[],
  kind = 'visit',
) {
  return announcementSchema.parse({
    id,
    quote,
    kind,
    basis: 'expected',
    by: [by],
    to: 'china',
    ...(window && { window }),
    history: history.map(([date, step]) => ({ date, status: step, note: 'Seen.', sources: ['paper'] })),
    outcome: { status, ...(settledBy && { engagement: settledBy }) },
  });
}

function engagement(id: string, date: string) {
  return engagementSchema.parse({
    id,
    kind: 'meeting',
    title: `Title of ${id}`,
    date,
    channel: 'diplomacy',
    participants: [
      { actor: 'china', side: 'china' },
      { actor: 'united-states', side: 'united-states' },
    ],
    about: 'They met.',
    sources: ['paper'],
  });
}

function article(): Article {
  return {
    slug: 'article',
    title: 'An article',
    description: 'About a visit.',
    lang: 'en',
    text: {
      kind: 'restatement',
      of: { title: 'Original', authors: ['A'], publisher: 'P', published: '2023-06-21', url: 'https://example.org/' },
    },
    published: '2026-11-23',
    asOf: '2026-11-23',
    commentsOn: 'blinken-beijing',
    actors: [],
    claims: [],
    announcements,
    omissions: [],
    blocks: [],
    passages: [],
    words: 0,
  };
}
