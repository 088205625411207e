import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBlockKeys } from '../../../src/anchoring/block-keys.ts';
import { reanchor } from '../../../src/anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../../../src/anchoring/recorded-anchor.ts';
import { segmentText } from '../../../src/anchoring/segmented-text.ts';

function texts(blocks: readonly string[]) {
  const keys = makeBlockKeys(blocks);
  return segmentText(blocks.map((text, index) => ({ key: keys[index] ?? '', text })));
}

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const sentence = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(' '));

/** Paragraphs, and the words of one of their sentences, which stand once. */
const passage = fc
  .tuple(fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 }), fc.nat(), fc.nat())
  .map(([blocks, block, at]) => {
    const sentences = (blocks[block % blocks.length] ?? '').split('. ');
    return { blocks, quote: (sentences[at % sentences.length] ?? '').replace('.', '') };
  })
  .filter(({ blocks, quote }) => blocks.join('\n').split(quote).length === 2);

/** What became of a quote of some paragraphs in others. */
function follow(blocks: readonly string[], quote: string, edited: readonly string[]) {
  const before = texts(blocks);
  const start = before.source.indexOf(quote);
  return reanchor(texts(edited), recordAnchor(before, { start, end: start + quote.length }), before);
}

describe('reanchor, whatever the text', () => {
  it('finds unedited words exactly', () => {
    fc.assert(
      fc.property(passage, ({ blocks, quote }) => {
        expect(follow(blocks, quote, blocks)).toMatchObject({ state: 'exact', found: quote });
      }),
    );
  });

  it('keeps them when a paragraph is put in anywhere', () => {
    fc.assert(
      fc.property(passage, paragraph, fc.nat(), ({ blocks, quote }, other, at) => {
        fc.pre(!other.includes(quote));
        const edited = blocks.toSpliced(at % (blocks.length + 1), 0, other);
        expect(follow(blocks, quote, edited)).toMatchObject({ state: 'exact', found: quote });
      }),
    );
  });

  it('never calls them exact or moved once they are struck', () => {
    fc.assert(
      fc.property(passage, ({ blocks, quote }) => {
        const edited = blocks.map((text) => text.replace(quote, ''));
        fc.pre(!edited.join('\n').includes(quote));
        expect(['exact', 'moved']).not.toContain(follow(blocks, quote, edited).state);
      }),
    );
  });
});
