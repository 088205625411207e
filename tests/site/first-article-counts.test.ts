import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { claimsPageDataSchema } from '../../src/model/claim-index.ts';
import { parseClaims } from '../../src/site/claims/claim-index.client.ts';
import { builtSite } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

/*
 * The first article's 70 claims in the order of its text, counted by hand from a reading of the commentary made apart
 * from the tags: type (d description, e explanation, j judgement, f forecast, r demand, p proposal, c commitment), then voice (a the
 * authors, n nobody named, r reported, s spoken for). One word for each paragraph.
 */
const reading = `
  da ja ja
  fa cr fn fa fn
  cr jn fn ra ea ds jr rr ds ds ea
  ea ja fa ds ds
  ja da ea ja ja ds fs
  js fs fs fs fs
  ea da da da da ea ea da ea
  ja cr cr dr ja ea
  ra da da ra ra
  da da da fa pa pa fa fa
  fs fa ea fa fa fa`
  .trim()
  .split(/\s+/);
/** What became of the forecasts among them, in order: b borne out, h partly, n not borne out, u not checkable, - no verdict. */
const fates = 'b b b n b - h b b u b b b h h h b b n'.split(' ');

const types = ['d', 'e', 'j', 'f', 'r', 'p', 'c'];
const voices = ['a', 'n', 'r', 's'];
const count = (type: string, voice: string) =>
  reading.filter((each) => new RegExp(`^${type}${voice}$`).test(each)).length;

const { pages } = await readBuiltSite(builtSite.folder);
const page = (file: string) => {
  const found = pages.find((each) => each.file === file);
  if (!found) throw new Error(`No page ${file}`);
  return found.tree;
};
const claims = page('claims/index.html');
const [typesByVoice = [], bandsByVerdict = []] = selectAll('.cross-table', claims).map((table) =>
  selectAll('tbody tr', table).map((row) => selectAll('td', row).map((cell) => Number(toString(cell)))),
);
const words = (file: string, selector: string) =>
  selectAll(selector, page(file)).map((element) => toString(element).replaceAll(/\s+/g, ' ').trim());

describe('the first article, counted on the pages and by hand', () => {
  it('makes 70 claims', () => {
    expect(reading).toHaveLength(70);
    expect(selectAll('[data-claims] tbody tr', claims)).toHaveLength(70);
  });

  it('makes them by type and voice as the table says', () => {
    const across = [...voices, '.'];
    expect(typesByVoice).toEqual([...types, '.'].map((type) => across.map((voice) => count(type, voice))));
    expect(typesByVoice.at(-1)?.at(-1)).toBe(70);
  });

  it('foresees by verdict as the table says', () => {
    expect(fates).toHaveLength(count('f', '.'));
    const of = (fate: string) => fates.filter((each) => each === fate).length;
    // Borne out, partly, not borne out, open, not checkable, no verdict, all.
    expect(bandsByVerdict.at(-1)).toEqual([of('b'), of('h'), of('n'), 0, of('u'), of('-'), fates.length]);
  });

  it('lists them in the order of the text, each in its type and voice', () => {
    const letters: Readonly<Record<string, string>> = {
      description: 'd',
      explanation: 'e',
      evaluation: 'j',
      forecast: 'f',
      demand: 'r',
      proposal: 'p',
      commitment: 'c',
      own: 'a',
      unnamed: 'n',
      reports: 'r',
      speaksFor: 's',
    };
    const { index } = claimsPageDataSchema.parse(JSON.parse(toString(select('[data-claims-page]', claims) ?? claims)));
    const shown = (Array.isArray(index) ? [] : parseClaims(index, 100)).map(({ facets: { type, voice } }) =>
      [...type, ...voice].map((value) => letters[value] ?? '').join(''),
    );
    expect(shown).toEqual(reading);
  });

  it('says four claims in nobody’s name, and shows them', () => {
    expect(selectAll('#unnamed .answers li', claims)).toHaveLength(count('.', 'n'));
    expect(words('claims/unnamed/index.html', '.lede')[0]).toMatch(/^4 claims, as of 23 November 2026/);
  });

  it('kept four of the five trips and meetings that it names people for, six of seven with the two teams’ contacts', () => {
    const told = selectAll('.answers li', page('claims/promises/index.html')).map((line) => ({
      path: (select('a', line)?.properties['href'] ?? '').split('/').at(-2) ?? '',
      status: toString(selectAll('span:not([hidden]) > .result', line).at(-1) ?? line),
    }));
    const fate = new Map(told.map(({ path, status }) => [path, status]));
    const named = ['yellen-to-china', 'raimondo-to-china', 'kerry-to-china', 'qin-to-washington', 'presidents-at-apec'];
    const kept = (ids: readonly string[]) =>
      ids.filter((id) => ['held', 'slipped'].includes(fate.get(id) ?? '')).length;
    expect(kept(named)).toBe(4);
    expect(fate.get('qin-to-washington')).toBe('replaced');
    expect(kept([...named, 'finance-contact', 'climate-contact'])).toBe(6);
    expect(words('timeline/index.html', '.plain-list:not([hidden]) li').join(' ')).toContain(
      '4 of 5 visits and meetings kept',
    );
  });
});
