import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { ledgerDataSchema } from '../../src/model/claim-index.ts';
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

const count = (type: string, voice: string) =>
  reading.filter((each) => new RegExp(`^${type}${voice}$`).test(each)).length;

const { pages } = await readBuiltSite(builtSite.folder);
const page = (file: string) => {
  const found = pages.find((each) => each.file === file);
  if (!found) throw new Error(`No page ${file}`);
  return found.tree;
};
const claims = page('claims/index.html');
/** The links of each cell of the figure, in the order of `types` and `voices`. */
const cells = new Map(
  selectAll('.claim-figure tbody tr', claims).map((row) => [
    toString(select('th', row) ?? row).split(' ')[0] ?? '',
    selectAll('td', row).map((cell) => selectAll('a', cell)),
  ]),
);
const kinds: Readonly<Record<string, string>> = {
  d: 'descriptions',
  e: 'explanations',
  j: 'judgements',
  f: 'forecasts',
  r: 'demands',
  p: 'proposals',
  c: 'commitments',
};
const across = ['a', 's', 'r', 'n'];
const words = (file: string, selector: string) =>
  selectAll(selector, page(file)).map((element) => toString(element).replaceAll(/\s+/g, ' ').trim());

describe('the first article, counted on the pages and by hand', () => {
  it('makes 70 claims', () => {
    expect(reading).toHaveLength(70);
    expect(selectAll('[data-claims] li[id]', claims)).toHaveLength(70);
  });

  it('makes them by type and voice as the figure says', () => {
    for (const [type, kind] of Object.entries(kinds)) {
      expect(
        cells.get(kind)?.map((links) => links.length),
        kind,
      ).toEqual(across.map((voice) => count(type, voice)));
    }
  });

  it('foresees by verdict as the figure shows', () => {
    expect(fates).toHaveLength(count('f', '.'));
    const looks: Readonly<Record<string, string>> = { b: 'disc', h: 'half', n: 'cross', u: 'dots', '-': 'stroke' };
    const shown = (cells.get('forecasts') ?? []).flat().map(({ properties }) => String(properties['className']));
    for (const [fate, look] of Object.entries(looks)) {
      expect(shown.filter((name) => name.includes(look)).length, look).toBe(
        fates.filter((each) => each === fate).length,
      );
    }
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
    const { index } = ledgerDataSchema.parse(JSON.parse(toString(select('[data-ledger]', claims) ?? claims)));
    const shown = (Array.isArray(index) ? [] : parseClaims(index)).map(({ facets: { type, voice } }) =>
      [...type, ...voice].map((value) => letters[value] ?? '').join(''),
    );
    expect(shown).toEqual(reading);
  });

  it('says four claims in nobody’s name, and shows them', () => {
    expect(selectAll('.question-page .entry-result', page('claims/unnamed/index.html'))).toHaveLength(count('.', 'n'));
    expect(toString(select('#unnamed', claims) ?? claims)).toContain(`${count('.', 'n')} claims`);
    expect(words('claims/unnamed/index.html', '.lede')[0]).toBe('4 claims.');
    expect(words('claims/unnamed/index.html', '.as-of-drawer summary')[0]).toBe('As of 23 November 2026');
  });

  it('kept four of the five trips and meetings that it names people for, six of seven with the two teams’ contacts', () => {
    const told = selectAll('.question-page li:has(.entry-result)', page('claims/promises/index.html')).map((line) => ({
      path: (select('a', line)?.properties['href'] ?? '').split('/').at(-2) ?? '',
      status: toString(selectAll('span:not([hidden]) > .result', line).at(-1) ?? line).toLowerCase(),
    }));
    const fate = new Map(told.map(({ path, status }) => [path, status]));
    const named = ['yellen-to-china', 'raimondo-to-china', 'kerry-to-china', 'qin-to-washington', 'presidents-at-apec'];
    const kept = (ids: readonly string[]) =>
      ids.filter((id) => ['held', 'slipped'].includes(fate.get(id) ?? '')).length;
    expect(kept(named)).toBe(4);
    expect(fate.get('qin-to-washington')).toBe('replaced');
    expect(kept([...named, 'finance-contact', 'climate-contact'])).toBe(6);
    expect(words('timeline/index.html', '.lede:not([hidden])').join(' ')).toMatch(
      /^Of 12 .* 10 came about, the first after 15 days, the last after 223; 1 was replaced and 1 is open\.$/,
    );
  });
});
