import { describe, expect, it } from 'vitest';
import { makeBlockKeys } from '../../../src/anchoring/block-keys.ts';
import { reanchor } from '../../../src/anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../../../src/anchoring/recorded-anchor.ts';
import { segmentText } from '../../../src/anchoring/segmented-text.ts';

const harbour = 'The two ministers met at the harbour and agreed to reopen the grain office before the winter. ';
const envoy = 'A new envoy will travel north in the spring, said nobody who gave a name. ';
const river = 'Both capitals keep their own count of the boats that crossed the river last year. ';
const paragraphs = [harbour + river, envoy + 'The bridge stays closed.', 'Nothing was said of the islands.'];
const words = 'agreed to reopen the grain office';

function texts(blocks: readonly string[]) {
  const keys = makeBlockKeys(blocks);
  return segmentText(blocks.map((text, index) => ({ key: keys[index] ?? '', text })));
}

const before = texts(paragraphs);
const start = before.source.indexOf(words);
const recorded = recordAnchor(before, { start, end: start + words.length });

/** What became of the words in a text made of other blocks. */
const after = (blocks: readonly string[]) => reanchor(texts(blocks), recorded, before);

describe('reanchor', () => {
  it('finds unedited words exactly', () => {
    expect(after(paragraphs)).toMatchObject({ state: 'exact', start, found: words });
  });

  it('finds them behind a paragraph that was put in', () => {
    expect(after(['A paragraph that was put in first.', ...paragraphs])).toMatchObject({
      state: 'exact',
      found: words,
    });
  });

  it('calls them reworded where other words were clearly made from them, and says which', () => {
    const edited = harbour.replace(words, 'agreed to open again the grain office');
    const result = after([edited + river, ...paragraphs.slice(1)]);
    expect(result.state).toBe('reworded');
    expect(result).toMatchObject({ found: expect.stringContaining('the grain office') as string });
  });

  it('calls them an orphan where the sentence was struck', () => {
    expect(after([river, ...paragraphs.slice(1)]).state).toBe('orphan');
  });

  it('calls them an orphan where unrelated words stand in their surroundings', () => {
    const edited = harbour.replace(words, 'watched seven herons above the quay');
    expect(after([edited + river, ...paragraphs.slice(1)]).state).toBe('orphan');
  });

  it('gives both ranges where two are as likely', () => {
    const half = `Then they ${words} again. `;
    const result = after([`One. ${half}Two.`, `Three. ${half}Four.`, ...paragraphs.slice(1)]);
    expect(result).toMatchObject({ state: 'ambiguous', candidates: [{ found: words }, { found: words }] });
  });

  it('never takes a copy elsewhere for the words that were reworded in place', () => {
    const edited = harbour.replace(words, 'agreed to open again the grain office');
    const result = after([edited + river, envoy + `Years ago others ${words} too.`, paragraphs[2] ?? '']);
    expect(result.state === 'exact' || result.state === 'moved').toBe(false);
  });
});
