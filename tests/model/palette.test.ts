import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { announcementStatuses, stepKinds, traitsOf, traitsOfStep } from '../../src/model/announcement-status.ts';
import { palette, toneColours } from '../../src/model/palette.ts';
import { verdictTraits } from '../../src/model/verdict.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const outcomes = readFileSync('src/styles/outcome.css', 'utf8');

describe('the palette', () => {
  it('has the colours of the pages, by day and by night', () => {
    const inPages = [...tokens.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name, day, night]) => [name, { day, night }] as const,
    );
    expect(Object.fromEntries(inPages)).toEqual(palette);
  });

  it('gives tones the colours that the pages give them', () => {
    const inPages = [...outcomes.matchAll(/\.tone-([a-z]+) \{\s*--tone: var\(--([a-z]+)\);/g)].map(
      ([, tone, colour]) => [tone, colour] as const,
    );
    expect(Object.fromEntries(inPages)).toEqual(toneColours);
  });
});

describe('the looks of verdicts, steps and statuses', () => {
  it('are all drawn, in text and in drawings', () => {
    const looks = [
      ...Object.values(verdictTraits),
      ...stepKinds.map(traitsOfStep),
      ...announcementStatuses.map(traitsOf),
    ].map(({ look }) => look);
    const drawn = (shape: string): boolean[] => [
      // The ring is what every shape begins as.
      shape === 'ring' || outcomes.includes(`.result.${shape}::before`),
      outcomes.includes(`.outcome-${shape}`),
    ];
    for (const { shape } of looks) expect([shape, ...drawn(shape)]).toEqual([shape, true, true]);
  });
});
