import { describe, expect, it } from 'vitest';
import { dropUnsupportedText } from '../../src/share-card/drop-unsupported-text.ts';
import { sampleCard } from '../support/sample-card.ts';

const without = (letters: string) => (text: string) => !Array.from(letters).some((letter) => text.includes(letter));

describe('dropUnsupportedText', () => {
  it('leaves a card alone that can be set', () => {
    expect(dropUnsupportedText(sampleCard, () => true)).toEqual({ card: sampleCard, leftOut: [] });
  });

  it('puts the reason, then the address, in place of words that cannot be set, and says so', () => {
    const thai = { ...sampleCard, text: 'เรือ' };
    const titled = dropUnsupportedText(thai, without('เ'));
    expect(titled.card).toMatchObject({ text: 'They met on 9 July 2023.', quoted: false });
    expect(titled.card).not.toHaveProperty('why');
    expect(titled.leftOut).toEqual(['เรือ']);
    expect(dropUnsupportedText({ ...thai, why: 'เรือ' }, without('เ')).card.text).toBe(sampleCard.address);
  });

  it('sets line breaks as spaces and drops what would turn the direction of the rest', () => {
    const { card } = dropUnsupportedText({ ...sampleCard, text: 'one\n two\u202e three\u0007' }, () => true);
    expect(card.text).toBe('one two three');
  });
});
