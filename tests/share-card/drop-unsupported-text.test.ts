import { describe, expect, it } from 'vitest';
import { settableCard } from '../../src/share-card/drop-unsupported-text.ts';
import { sampleCard } from '../support/sample-card.ts';

const without = (letters: string) => (text: string) => !Array.from(letters).some((letter) => text.includes(letter));

describe('settableCard', () => {
  it('leaves a card alone that can be set', () => {
    expect(settableCard(sampleCard, () => true)).toEqual({ card: sampleCard, leftOut: [] });
  });

  it('puts the title, then the address, in place of words that cannot be set, and says so', () => {
    const thai = { ...sampleCard, text: 'เรือ' };
    const titled = settableCard(thai, without('เ'));
    expect(titled.card).toMatchObject({ text: 'A title', quoted: false });
    expect(titled.card).not.toHaveProperty('from');
    expect(titled.leftOut).toEqual(['เรือ']);
    expect(settableCard({ ...thai, from: 'เรือ' }, without('เ')).card.text).toBe(sampleCard.address);
  });

  it('sets line breaks as spaces and drops what would turn the direction of the rest', () => {
    const { card } = settableCard({ ...sampleCard, text: 'one\n two\u202e three\u0007' }, () => true);
    expect(card.text).toBe('one two three');
  });
});
