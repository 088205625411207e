import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permalinkKey } from '../../src/model/permalink-key.ts';
import type { Permalink } from '../../src/model/permalink.ts';
import { writePermalinkRegistry } from '../../src/permalinks/write-registry.ts';
import { readPermalinkRegistry } from '../../src/reading/read-permalink-registry.ts';
import { anyText } from '../anchoring/texts.ts';

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
  fc.constantFrom('null', 'true', 'no', '1e3'),
);
const day = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const line = anyText.map((text) => text.trim() || 'words');
const words = anyText.map((text) => text || 'words');
const former = fc.oneof(fc.constant({}), fc.record({ withdrawn: day, why: line }));
const surroundings = fc.record({ paragraph: id }, { requiredKeys: [] });
const version = fc.record({
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  form: fc.integer({ min: 1, max: 9 }),
  publishedOn: day,
});
const common = { article: id, first: day };
const link = fc
  .tuple(
    fc.oneof(
      fc.record(
        {
          ...common,
          kind: fc.constant('article' as const),
          title: line,
          versions: fc.array(version, { maxLength: 3 }),
        },
        { requiredKeys: ['article', 'first', 'kind', 'title'] },
      ),
      fc.record({ ...common, kind: fc.constant('paragraph' as const), id, quote: words }),
      fc.record({
        ...common,
        kind: fc.constant('actor' as const),
        id,
        code: fc.stringMatching(/^[a-z0-9]{6}$/),
        title: line,
      }),
      fc
        .tuple(
          fc.record({
            ...common,
            ...{ kind: fc.constantFrom('claim' as const, 'visit' as const), id, title: line, quote: words },
            ...{ prefix: anyText, suffix: anyText, code: fc.stringMatching(/^[a-z0-9]{6}$/) },
          }),
          surroundings,
        )
        .map(([quote, around]) => ({ ...quote, ...around })),
    ),
    former,
  )
  .map(([each, past]): Permalink => ({ ...each, ...past }));
const registry = fc.uniqueArray(link, { selector: permalinkKey, maxLength: 12 });

const read = (text: string) => readPermalinkRegistry({ path: 'permalinks.yaml', text }, new Set());
/** Articles that are gone are no fault of the file's. */
const faults = (text: string) => read(text).messages.filter(({ ruleId }) => ruleId !== 'permalink/article-missing');

describe('the permalink registry', { timeout: 240_000 }, () => {
  it('reads back what was written, in an order that stays', () => {
    fc.assert(
      fc.property(registry, (links) => {
        const text = writePermalinkRegistry(links);
        const { permalinks } = read(text);
        expect(faults(text)).toEqual([]);
        expect(new Map(permalinks.map((each) => [permalinkKey(each), each]))).toEqual(
          new Map(links.map((each) => [permalinkKey(each), each])),
        );
        expect(writePermalinkRegistry(permalinks)).toBe(text);
      }),
      { seed: 3 },
    );
  });

  it('has one line for an entry, so that one change is one line of difference beside the seal', () => {
    fc.assert(
      fc.property(registry, link, (links, added) => {
        fc.pre(links.every((each) => permalinkKey(each) !== permalinkKey(added)));
        const before = writePermalinkRegistry(links)
          .split('\n')
          .filter((each) => !/^(entries|seal)/.test(each));
        const after = writePermalinkRegistry([...links, added])
          .split('\n')
          .filter((each) => !/^(entries|seal)/.test(each));
        expect(after.filter((each) => !before.includes(each))).toHaveLength(1);
        expect(before.filter((each) => !after.includes(each))).toEqual([]);
      }),
      { seed: 4 },
    );
  });

  it('sorts by article, kind and id, whatever the order it is given', () => {
    const unordered = registry.map((links) => links.filter(({ kind }) => kind !== 'paragraph'));
    fc.assert(
      fc.property(unordered, (links) => {
        expect(writePermalinkRegistry(links.toReversed())).toBe(writePermalinkRegistry(links));
      }),
      { seed: 5 },
    );
  });

  it('notices any change, loss or addition of characters, and takes no entry from such a file', () => {
    fc.assert(
      fc.property(
        registry,
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ' ', 'x', '\n', '  - {}\n'),
        (links, at, cut, put) => {
          const text = writePermalinkRegistry(links);
          const start = at % text.length;
          const changed = text.slice(0, start) + put + text.slice(start + cut);
          fc.pre(changed !== text);
          const { permalinks, messages } = read(changed);
          expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['permalink/seal', true]]);
          expect(permalinks).toEqual([]);
        },
      ),
      { seed: 6 },
    );
  });

  it('is whole with the line ends of another system', () => {
    fc.assert(
      fc.property(registry, (links) => {
        expect(faults(writePermalinkRegistry(links).replaceAll('\n', '\r\n'))).toEqual([]);
      }),
      { seed: 7 },
    );
  });
});
