import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { typefacesFor } from '../../src/raster/bundled-fonts.ts';
import { drawCard } from '../../src/raster/draw-card.ts';
import { svgToPng } from '../../src/raster/svg-to-png.ts';
import type { Card } from '../../src/share-card/card.ts';
import { canSet } from '../../src/share-card/typeface.ts';
import { pngSize } from '../support/png-size.ts';
import { sampleCard } from '../support/sample-card.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const texts: Readonly<Record<string, Partial<Card>>> = {
  short: { text: 'Yes.' },
  'of 2,000 characters': { text: 'Officials of both countries will probably talk. '.repeat(42) },
  Chinese: { lang: 'zh-Hans', text: '渡轮将在夏季之前恢复运行。'.repeat(30), whose: '暴风雨之后的渡轮' },
  Arabic: { lang: 'ar', text: 'ستعود العبارات قبل الصيف، وستزور ميرا هولت (2023) بيسك.' },
  Cyrillic: { lang: 'ru', text: 'Паромы вернутся до лета' },
  mixed: { text: 'Đặng Thị Ngọc Thịnh, 新的开始, ειρήνη, мир, السلام & <peace> "now"' },
};

describe('drawCard', () => {
  it.each(Object.entries(texts))('draws a text %s at full size, with the same bytes again', async (_, changes) => {
    const card = { ...sampleCard, ...changes };
    const warn = vi.spyOn(process, 'emitWarning');
    const first = await drawCard(card, temporaryFolder());
    expect(pngSize(first)).toEqual({ width: 1200, height: 630 });
    expect(Buffer.compare(await drawCard(card, temporaryFolder()), first)).toBe(0);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('takes a card that it has drawn before, and draws one that has changed', async () => {
    const folder = temporaryFolder();
    await drawCard(sampleCard, folder);
    const [kept = ''] = readdirSync(folder);
    writeFileSync(join(folder, kept), 'drawn before');
    expect((await drawCard(sampleCard, folder)).toString()).toBe('drawn before');
    expect(pngSize(await drawCard({ ...sampleCard, text: 'Other words' }, folder)).width).toBe(1200);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('drawn before');
  });

  it('draws the reason in place of words whose letters no font has, and says so', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const thai = await drawCard({ ...sampleCard, text: 'เรือจะกลับมา' }, temporaryFolder());
    expect(String(warn.mock.calls[0]?.[0])).toContain(`${sampleCard.address} leaves out “เรือจะกลับมา”`);
    warn.mockRestore();
    const { why, ...titled } = { ...sampleCard, text: 'They met on 9 July 2023.', quoted: false };
    expect(why).toBe(titled.text);
    expect(Buffer.compare(thai, await drawCard(titled, temporaryFolder()))).toBe(0);
  });
});

describe('the letters of the fonts', () => {
  const drawn = (text: string): string =>
    Buffer.from(
      svgToPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30" font-size="20">${text}</text></svg>`,
        { width: 40 },
      ),
    ).toString('base64');
  // No font has a letter here, so what is drawn is the box.
  const box = drawn('\u{10fff0}');

  it.each(Array.from('AéłşğạЖїӘαوپ中國渡「，…«–'))('has %s, and draws it as no box', (letter) => {
    expect(canSet(letter, typefacesFor(letter))).toBe(true);
    expect(drawn(letter)).not.toBe(box);
    expect(drawn(letter)).not.toBe(drawn(' '));
  });

  it.each(Array.from('เ한ሀक😀𓀀'))('knows that it has no %s, which would be drawn as a box', (letter) => {
    expect(canSet(letter, typefacesFor(letter))).toBe(false);
    expect(drawn(letter)).toBe(box);
  });
});
