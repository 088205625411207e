import { describe, expect, it } from 'vitest';
import { makeBlockKeys } from '../../../src/anchoring/block-keys.ts';
import { reanchor } from '../../../src/anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../../../src/anchoring/recorded-anchor.ts';
import { segmentText } from '../../../src/anchoring/segmented-text.ts';

const paragraphs = [
  'The ferry runs again since June. Grain should be moved upriver before winter. Steel should be moved upriver after harvest. Timber is counted twice.',
  'The bridge stays closed, and nobody says for how long.',
];
const quote = 'Grain should be moved upriver before winter';

function texts(blocks: readonly string[]) {
  const keys = makeBlockKeys(blocks);
  return segmentText(blocks.map((text, index) => ({ key: keys[index] ?? '', text })));
}

const before = texts(paragraphs);
const start = before.source.indexOf(quote);
const recorded = recordAnchor(before, { start, end: start + quote.length });
const edited = (change: (text: string) => string) => reanchor(texts(paragraphs.map(change)), recorded, before);

describe('lookalikes', () => {
  it('are never taken for words that were struck', () => {
    expect(edited((text) => text.replace(`${quote}. `, '')).state).toBe('orphan');
  });

  it('do not stand in the way of words that were reworded beside them', () => {
    const result = edited((text) => text.replace(quote, 'Barley should be moved upriver before winter'));
    expect(result).toMatchObject({ state: 'reworded', found: 'Barley should be moved upriver before winter' });
  });
});
