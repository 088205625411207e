import { describe, expect, it } from 'vitest';
import { methodPage } from '../../src/page-data/method-page.ts';
import { hedgeSchema } from '../../src/model/hedge.ts';

const line = (id: string, band: string, since: string) =>
  hedgeSchema.parse({ id, words: [id], band, reason: 'So it is read.', since });
const page = methodPage({
  hedges: new Map(
    [line('may', 'roughly-even', '2030-01-02'), line('hope', 'none', '2030-03-01')].map((each) => [each.id, each]),
  ),
});

describe('the codebook', () => {
  it('explains every type, voice, verdict, relation and status by two examples and the line to its neighbours', () => {
    const coded = page.codebook.filter(({ name }) =>
      ['type', 'voice', 'verdict', 'relation', 'step', 'outcome'].includes(name),
    );
    expect(coded).toHaveLength(6);
    const entries = [...coded.flatMap(({ terms }) => terms), ...page.bands];
    const thin = entries.filter(({ examples, line: edge }) => new Set(examples).size < 2 || !edge);
    expect(thin).toEqual([]);
  });

  it('prints the hedge table by band, what gives no likelihood last, with the day of its newest line', () => {
    expect(page.hedges.map(({ band, lines }) => [band, lines.map(({ words }) => words)])).toEqual([
      ['roughly even chance', ['may']],
      ['no likelihood', ['hope']],
    ]);
    expect(page.hedgesVersion).toBe('1 March 2030');
  });
});
