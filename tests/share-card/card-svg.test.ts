import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { announcementStatuses } from '../../src/model/announcement-status.ts';
import type { Verdict } from '../../src/model/vocabulary.ts';
import { verdicts } from '../../src/model/vocabulary.ts';
import { statusLabel, verdictLabel } from '../../src/site/shared/status-labels.ts';
import { typefacesFor } from '../../src/raster/bundled-fonts.ts';
import { drawCardSvg } from '../../src/share-card/card-svg.ts';
import type { Card } from '../../src/share-card/card.ts';
import { textsOf } from '../../src/share-card/drop-unsupported-text.ts';
import { sampleCard } from '../support/sample-card.ts';
import { runs } from '../support/runs.ts';

const draw = (changes: Partial<Card>): string => {
  const card = { ...sampleCard, ...changes };
  return drawCardSvg(card, typefacesFor(textsOf(card).join(' ')));
};
const linesOf = (svg: string) =>
  selectAll('text', fromHtml(svg, { fragment: true, space: 'svg' })).map((element) => ({
    text: toString(element).replaceAll(/[\u202a-\u202e]/g, ''),
    x: Number(element.properties['x']),
    size: Number(element.properties['fontSize']),
    anchor: element.properties['textAnchor'] ?? 'start',
  }));

describe('drawCardSvg', () => {
  it('says what is quoted, what it claims, what came of it, and where', () => {
    const words = linesOf(draw({})).map(({ text }) => text);
    expect(words.join(' ')).toContain('“Officials of both countries');
    for (const part of [
      'Borne out',
      'They met on 9 July 2023.',
      'restated from A Journal, 10 January 2024',
      'Readout',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('says what the words are where nothing came of them', () => {
    const { result: _, ...unsettled } = sampleCard;
    const words = linesOf(drawCardSvg(unsettled, typefacesFor(textsOf(unsettled).join(' ')))).map(({ text }) => text);
    expect(words).toContain('forecast · nobody named · likely');
  });

  it('breaks a long reason into lines, and lets neither it nor the words run over the verdict', () => {
    const svg = draw({ text: 'Both sides will talk. '.repeat(40), why: 'They met and said why. '.repeat(12) });
    const [verdict] = linesOf(svg).filter(({ text }) => text === 'Borne out');
    const baselines = [...svg.matchAll(/<text x="[^"]*" y="([\d.]+)"[^>]*font-size="(\d+)"/g)];
    const reasons = baselines.filter(([, , size]) => size === '29').map(([, y]) => Number(y));
    expect(reasons.length).toBe(3);
    expect(Math.max(...reasons)).toBeLessThan(600);
    const at = Number(baselines.find(([, , size]) => size === '50')?.[1]);
    expect(verdict?.size).toBe(50);
    const words = baselines.filter(([, , size]) => size === '32').map(([, y]) => Number(y));
    expect(Math.max(...words)).toBeLessThan(at - 50);
  });

  it('lets no text become markup or lead outside', () => {
    const plain = draw({ text: 'x' });
    const elements = (svg: string) =>
      [...svg.matchAll(/<(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'text');
    const hostile =
      '"><image href="https://evil.example/a.png"/><style>@import url(//evil.example)</style>&xxe; <script>';
    const drawn = draw({
      text: hostile,
      whose: hostile,
      why: hostile,
      site: hostile,
      heading: [hostile],
      quoted: false,
    });
    expect(elements(drawn)).toEqual(elements(plain));
    expect(drawn).not.toMatch(/<[^>]*(href|url\()/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (text) => {
        expect(elements(draw({ text, quoted: false }))).toEqual(elements(plain));
      }),
      { numRuns: runs(500, 50) },
    );
  });

  it.each(verdicts)('gives the verdict %s a shape of its own', (value) => {
    const shapeOf = (verdict: Verdict) => draw({ result: { ...verdictLabel(verdict, desk), label: 'same' } });
    const others = verdicts.filter((other) => other !== value);
    expect(others.map(shapeOf).map(withoutColour)).not.toContain(withoutColour(shapeOf(value)));
  });

  it('draws in the colours of the pages by day', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const results = [
      ...verdicts.map((verdict) => verdictLabel(verdict, desk)),
      ...announcementStatuses.map((status) => statusLabel(status, desk)),
    ];
    const drawn = results.map((result) => draw({ result })).join('');
    const colours = new Set(drawn.match(/#[0-9a-f]{6}/g));
    expect(colours.size).toBe(6);
    expect([...colours].filter((colour) => !tokens.includes(`light-dark(${colour}`))).toEqual([]);
  });

  it('sets Arabic from the right, also a line that begins with another script', () => {
    const text = 'APEC بعد الاجتماع في بيسك مع الوزير ميرا هولت '.repeat(4).trim();
    const large = linesOf(draw({ lang: 'ar', text: `في ${text}` })).filter((line) =>
      /\p{Script=Arabic}/u.test(line.text),
    );
    expect(large.length).toBeGreaterThan(1);
    expect(large.every(({ anchor, x }) => anchor === 'end' && x > 1000)).toBe(true);
  });

  it('uses the marks of the language, and the inner ones within', () => {
    const shown = (lang: string, text: string) =>
      linesOf(draw({ lang, text }))
        .map((line) => line.text)
        .join('');
    expect(shown('en', 'He said “yes”')).toContain('“He said ‘yes’”');
    expect(shown('de', 'Er sagte „ja“')).toContain('„Er sagte ‚ja‘“');
    expect(shown('fr-CA', 'Oui')).toContain('«\u202fOui\u202f»');
    expect(shown('fr-CH', 'Oui')).toContain('«Oui»');
  });
});

function withoutColour(svg: string): string {
  return svg.replaceAll(/#[0-9a-f]{6}/g, '');
}
