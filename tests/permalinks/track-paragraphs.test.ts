import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBlockKeys } from '../../src/anchoring/block-keys.ts';
import type { ParagraphLink } from '../../src/model/permalink.ts';
import { trackParagraphs } from '../../src/permalinks/track-paragraphs.ts';
import { content } from './first-article.ts';
import { runs } from '../support/runs.ts';

const texts = content.paragraphs;
const links = makeBlockKeys(texts).map((id, index): ParagraphLink => {
  return { article: 'first', kind: 'paragraph', id, first: '2026-11-24', quote: texts[index] ?? '' };
});
const ids = links.map(({ id }) => id);
const anyIndex = fc.nat(texts.length - 1);
const follow = (edited: readonly string[]) => trackParagraphs(edited, links);
const sentencesOf = (text: string) => text.split(/(?<=\.) /);
const options = { seed: 8, numRuns: runs(400, 40) };

describe('trackParagraphs', { timeout: 240_000 }, () => {
  it('keeps every key where nothing but typography has changed', () => {
    expect(follow(texts.map((text) => text.replaceAll("'", '’').replaceAll(' - ', ' – ')))).toMatchObject({
      keys: ids,
      lost: [],
    });
  });

  it('keeps every key around a paragraph that is put in, and gives that one a new key', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const { keys, lost } = follow(texts.toSpliced(index, 0, 'Nothing of this was ever said.'));
        expect(keys.toSpliced(index, 1)).toEqual(ids);
        expect(ids).not.toContain(keys[index]);
        expect(lost).toEqual([]);
      }),
      options,
    );
  });

  it('lets keys go where their paragraphs go', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }), (order) => {
        const { keys } = follow(order.map((index) => texts[index] ?? ''));
        expect(keys).toEqual(order.map((index) => ids[index]));
      }),
      options,
    );
  });

  it('leaves the key of a paragraph that is split where it begins', () => {
    fc.assert(
      fc.property(anyIndex, fc.nat(), (index, cut) => {
        const sentences = sentencesOf(texts[index] ?? '');
        fc.pre(sentences.length > 1);
        const at = 1 + (cut % (sentences.length - 1));
        const [head, tail] = [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')];
        fc.pre(head.length * 2 >= tail.length);
        const { keys } = follow(texts.toSpliced(index, 1, head, tail));
        expect(keys.toSpliced(index + 1, 1)).toEqual(ids);
        expect(ids).not.toContain(keys[index + 1]);
      }),
      options,
    );
  });

  it('leads the keys of paragraphs that are joined to the one that they became', () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 2), (index) => {
        const { keys, blockOf, lost } = follow(
          texts.toSpliced(index, 2, `${texts[index] ?? ''} ${texts[index + 1] ?? ''}`),
        );
        expect([blockOf.get(ids[index] ?? ''), blockOf.get(ids[index + 1] ?? '')]).toEqual([index, index]);
        expect([ids[index], ids[index + 1]]).toContain(keys[index]);
        expect(lost).toEqual([]);
      }),
      options,
    );
  });

  it('keeps the key of a paragraph whose words are changed here and there', () => {
    fc.assert(
      fc.property(anyIndex, fc.integer({ min: 6, max: 9 }), (index, every) => {
        const words = (texts[index] ?? '').split(' ').map((word, at) => (at % every === 2 ? 'perhaps' : word));
        expect(follow(texts.with(index, words.join(' '))).keys).toEqual(ids);
      }),
      options,
    );
  });

  it('loses a paragraph that is taken out, and no other', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(follow(texts.toSpliced(index, 1)).lost.map(({ id }) => id)).toEqual([ids[index]]);
      }),
      options,
    );
  });

  it('gives no key again that was ever used, not even to the same words', () => {
    const [first, ...others] = links;
    if (first === undefined) throw new Error('the article should have paragraphs');
    const withdrawn = { ...first, withdrawn: '2026-12-01', why: 'Not so.' };
    const { keys } = trackParagraphs(texts, [withdrawn, ...others]);
    expect(keys.slice(1)).toEqual(ids.slice(1));
    expect(ids).not.toContain(keys[0]);
  });

  it('tells paragraphs of equal words apart by what stands beside them', () => {
    const twice = ['One.', 'Yes.', 'Two.', 'Yes.', 'Three.'];
    const recorded = makeBlockKeys(twice).map((id, index): ParagraphLink => {
      return { article: 'first', kind: 'paragraph', id, first: '2026-11-24', quote: twice[index] ?? '' };
    });
    const { keys, lost } = trackParagraphs(['One.', 'Two.', 'Yes.', 'Three.'], recorded);
    expect(keys).toEqual([recorded[0]?.id, recorded[2]?.id, recorded[3]?.id, recorded[4]?.id]);
    expect(lost.map(({ id }) => id)).toEqual([recorded[1]?.id]);
  });
});
