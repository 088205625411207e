import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { builtSite, smallSite } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

const { pages } = await readBuiltSite(smallSite.folder);
const arabic = /\p{Script=Arabic}/u;

/** What of a page holds words of several languages, and says that of the first: citations, and names of articles in it. */
const mixed = /^(?:script|style|title|option|pre|svg|th)$/;
const isMixed = ({ tagName, properties }: Element): boolean =>
  mixed.test(tagName) || properties['dataCitation'] !== undefined;

/** A day and a month as another language writes them: "30 nov.", "6月18日", "١٨ يونيو". */
const foreignDate = new RegExp(
  `\\d\\.? ?(?:de )?(?:${monthsIn(['fr', 'de', 'es', 'pt', 'ru', 'zh', 'ar'])
    .filter((month) => !monthsIn(['en-GB', 'en-US']).includes(month))
    .map((month) => RegExp.escape(month))
    .join('|')})(?!\\p{L})|\\d[年月日]|[٠-٩]`,
  'u',
);

/** The months within days of the calendar, long and short, as Intl has them. */
function monthsIn(languages: readonly string[]): readonly string[] {
  return languages
    .flatMap((lang) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index) =>
          format.formatToParts(Date.UTC(2023, index, 15)).flatMap(({ type, value }) => (type === 'month' ? value : [])),
        ).flat();
      }),
    )
    .filter((month) => /\p{L}/u.test(month));
}

interface Said {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
}

/** Each text of a page with the language and the direction that it is in. */
function saidIn(node: Root | Element, lang = '', dir = 'ltr'): readonly Said[] {
  return node.children.flatMap((child): readonly Said[] => {
    if (child.type === 'text') return [{ text: child.value, lang, dir }];
    if (child.type !== 'element' || isMixed(child)) return [];
    const { lang: itsLang, dir: itsDir } = child.properties;
    const own = typeof itsDir === 'string' ? itsDir : child.tagName === 'bdi' ? 'auto' : dir;
    return saidIn(child, typeof itsLang === 'string' ? itsLang : lang, own);
  });
}

describe('the language of what pages say', () => {
  it('is Arabic, from right to left, wherever Arabic stands', () => {
    const said = pages.flatMap(({ file, tree }) =>
      saidIn(tree)
        .filter(({ text }) => arabic.test(text))
        .map((each) => ({ file, ...each })),
    );
    expect(new Set(said.map(({ file }) => file)).size).toBeGreaterThan(5);
    // Of a name in a register nobody says in which language it is.
    expect(
      said.filter(({ lang, dir }) => !(dir === 'rtl' && lang === 'ar') && !(dir === 'auto' && /^(?:ar)?$/.test(lang))),
    ).toEqual([]);
  });

  it.each([smallSite, builtSite])(
    'is that of its dates: none of another language stands in English words',
    async (site) => {
      expect('Checked on 30 nov. 2026').toMatch(foreignDate);
      expect('Checked on 30 Nov 2026, 6–9 July 2023').not.toMatch(foreignDate);
      const all = await readBuiltSite(site.folder);
      const english = all.pages.flatMap(({ file, tree }) =>
        saidIn(tree).flatMap(({ text, lang }) => (lang === 'en' ? [{ file, text }] : [])),
      );
      expect(english.length).toBeGreaterThan(1000);
      expect(english.filter(({ text }) => foreignDate.test(text))).toEqual([]);
    },
  );

  it.each(['', 'edition/', 'argument/', 'hart-travels/', 'hart-to-sudland/'])(
    'is English in our own words on the pages of a text in Arabic (%s)',
    (path) => {
      const page = pages.find((each) => each.file === `articles/ferries-ar/${path}index.html`);
      const said = page === undefined ? [] : saidIn(page.tree);
      const ours = said.filter(({ text }) => /\p{Script=Latin}{3}/u.test(text) && !arabic.test(text));
      expect(ours.length).toBeGreaterThan(20);
      expect(ours.filter(({ lang, dir }) => lang !== 'en' || dir !== 'ltr')).toEqual([]);
    },
  );

  it.each(['articles/ferries-ar/index.html', 'articles/ferries-ar/boats-return/index.html'])(
    'is English in the frame of %s, for the words are',
    (file) => {
      const page = pages.find((each) => each.file === file);
      const said = page === undefined ? [] : saidIn(page.tree);
      const frame = said.filter(({ text }) => /^\s*(?:Skip to the text|Timeline|Forecasts)\s*$/.test(text));
      expect(frame.length).toBeGreaterThan(2);
      expect(frame.filter(({ lang, dir }) => lang !== 'en' || dir !== 'ltr')).toEqual([]);
    },
  );
});
