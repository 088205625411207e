import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { announcementStatuses, stepKinds, traitsOf, traitsOfStep } from '../../src/model/announcement-status.ts';
import { outcomeShapes } from '../../src/model/outcome-shapes.ts';
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
  const looks = [
    ...Object.values(verdictTraits),
    ...stepKinds.map(traitsOfStep),
    ...announcementStatuses.map(traitsOf),
  ];

  it('have shapes that pages draw as everything else does', () => {
    const inPages = [...outcomes.matchAll(/\.([a-z]+) \{[^}]*--shape: url\("data:image\/svg\+xml,([^"]*)"\)/g)].map(
      ([, shape, svg]) => [shape, / d='([^']*)'/.exec(decodeURIComponent(svg ?? ''))?.[1]] as const,
    );
    expect(Object.fromEntries(inPages)).toEqual(outcomeShapes);
    expect(looks.filter(({ look }) => !(look.shape in outcomeShapes))).toEqual([]);
  });
});
