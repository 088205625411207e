import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { bundledScripts, charactersOf } from '../../src/fonts/bundled-scripts.ts';
import { makeFonts } from '../../src/fonts/face-sheet.ts';
import { subsetToFile } from '../../src/fonts/type-family.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readFileSync } from 'node:fs';

const used = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(bundledScripts.map((script) => [script.name, charactersOf(script, text)]));

describe('charactersOf', () => {
  it('takes each character of a script once, in one order, and leaves other scripts', () => {
    expect(used('Qin Gang 秦刚, 王毅 (刚), “محمد”')).toEqual({ han: '刚毅王秦', arabic: 'حدم' });
    expect(used('Janet Yellen')).toEqual({ han: '', arabic: '' });
  });

  it('knows characters beyond the basic plane', () => {
    expect(used('𠀀 and 𪚥')['han']).toBe('𠀀𪚥');
  });
});

describe('subsetToFile', () => {
  it('makes a small font of the characters asked for, the same each time', async () => {
    const [han] = bundledScripts;
    const order = { source: han?.font ?? '', characters: '刚毅王秦' };
    const fonts = [await subsetToFile(order, temporaryFolder()), await subsetToFile(order, temporaryFolder())].map(
      (path) => readFileSync(path),
    );
    expect(fonts[0]?.subarray(0, 4).toString()).toBe('wOF2');
    expect(fonts[0]?.length).toBeLessThan(8000);
    expect(fonts[1]?.equals(fonts[0] ?? Uint8Array.of())).toBe(true);
  });
});

describe('makeFonts', () => {
  const families = [{ name: 'Serif', family: 'source-serif-4', styles: ['normal'], weights: [400] }] as const;
  const sheetFor = async (text: string): Promise<string> => {
    const { alias } = await makeFonts(families, text, temporaryFolder());
    return readFileSync(alias[0]?.replacement ?? '', 'utf8');
  };

  it('sets the marks that all scripts share in the typeface of the language', async () => {
    const sheet = await sheetFor('“渡轮” and “boats”');
    expect(sheet).toMatch(
      /font-family:'Chinese marks'[^}]*unicode-range:U\+B7,U\+2014,U\+2018,U\+2019,U\+201C,U\+201D,U\+2026/,
    );
    expect(sheet).toContain("[lang]:lang(zh){--font-marks:'Chinese marks',}");
    expect(sheet).not.toContain('Arabic marks');
    expect(await sheetFor('العبارات')).toMatch(/font-family:'Arabic marks'[^}]*unicode-range:U\+20,/);
  });

  it('says nothing of scripts that no text uses', async () => {
    expect(await sheetFor('“boats”')).not.toContain(' marks');
  });
});

describe('the Arabic typeface', () => {
  it('has the dots of letters in them: WebKit moves a word that begins, from the left, with a mark', () => {
    const source = bundledScripts.find(({ name }) => name === 'arabic')?.font ?? '';
    const font = new Font(new Face(new Blob(readFileSync(fileURLToPath(import.meta.resolve(source))))));
    for (const word of ['العبارات', 'المسؤولون', 'هارت', 'في', 'كتاب', 'شق', 'زيارة']) {
      const buffer = new Buffer();
      buffer.addText(word);
      buffer.guessSegmentProperties();
      shape(font, buffer, []);
      const [leftmost] = buffer.getGlyphPositions();
      expect([word, leftmost?.yOffset, (leftmost?.xAdvance ?? 0) > 0]).toEqual([word, 0, true]);
    }
  });
});
