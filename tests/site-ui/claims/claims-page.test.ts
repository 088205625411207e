import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { asOf } from '../../../src/model/as-of.ts';
import { groupClaims, readOrder } from '../../../src/model/claim-groups.ts';
import { capitalise } from '../../../src/model/capitalise.ts';
import { facetNames, facetValues } from '../../../src/model/claim-facets.ts';
import { isoDay, parseDayOrThrow } from '../../../src/model/day.ts';
import { isValidOn } from '../../../src/model/valid-time.ts';
import { makeClaimFigure } from '../../../src/site/claims/claim-figure.ts';
import { parseClaims, readRowWords } from '../../../src/site/claims/claim-index.client.ts';
import { makeClaimIndex, indexPart } from '../../../src/site/claims/claim-index.ts';
import { listClaimRows, rowsOnPage } from '../../../src/site/claims/claim-row.ts';
import { makeClaimsPages } from '../../../src/site/claims/claims-page.ts';
import { thinned } from '../../../src/site/claims/ledger-page.ts';
import { makeQuestionPages } from '../../../src/site/claims/question-page.ts';
import { findChangeDays } from '../../../src/timeline/change-days.ts';
import { library } from '../../export/claims/exported.ts';

const rows = listClaimRows(library, desk);
const keys = rows.map(({ key }) => key);
const inLedger = groupClaims(rows, readOrder(''), '9999-12-31').flatMap(({ claims }) => claims.map(({ key }) => key));

describe('the pages of the claim index', () => {
  it('are one for the first article, with everything on it', () => {
    const pages = makeClaimsPages(library, desk);
    expect(pages.map(({ page, total, pages: paths }) => [page, total, paths])).toEqual([[1, 70, ['/claims/']]]);
    expect(makeClaimIndex(rows, desk, { onPage: rowsOnPage })).toEqual([]);
  });

  it.each([1, 7, 20, 69, 70, 71])('hold every claim once, in order, at %i a page', (onPage) => {
    const pages = makeClaimsPages(library, desk, { onPage });
    expect(pages.flatMap((page) => page.rows.map(({ key }) => key))).toEqual(inLedger);
    expect(pages.every((page) => page.rows.length <= onPage)).toBe(true);
    expect(pages.map(({ pages: paths, page }) => paths[page - 1])).toEqual(
      pages.map((_, index) => (index === 0 ? '/claims/' : `/claims/${index + 1}/`)),
    );
  });

  it('say on each page what the filters find in the whole index', () => {
    const [first, ...others] = makeClaimsPages(library, desk, { onPage: 20 });
    const voices = first?.facets.find(({ name }) => name === 'voice')?.values;
    expect(voices?.map(({ value, count }) => [value, count])).toEqual([
      ['own', 46],
      ['unnamed', 4],
      ['reports', 7],
      ['speaksFor', 13],
    ]);
    expect(others.every(({ facets }) => JSON.stringify(facets) === JSON.stringify(first?.facets))).toBe(true);
  });

  it('are one empty page where nothing is claimed', () => {
    const none = makeClaimsPages({ ...library, articles: new Map() }, desk);
    expect(none).toMatchObject([{ total: 0, rows: [], pages: ['/claims/'] }]);
  });
});

describe('the figure', () => {
  const cellsOf = ({ types }: ReturnType<typeof makeClaimFigure>) => types.flatMap(({ cells }) => cells);

  it('shows few claims each for itself, in the order of the text in each cell', () => {
    const cells = cellsOf(makeClaimFigure(rows, '2026-11-23', desk));
    const places = cells.map(({ shapes }) => shapes.map(({ position }) => position));
    expect(places.flat().toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
    for (const inCell of places) expect(inCell).toEqual(inCell.toSorted((a, b) => a - b));
  });

  it('counts many by what came of them, each once, and weighs no more for more', () => {
    const many = Array.from({ length: 20 }, () => rows).flat();
    const cells = cellsOf(makeClaimFigure(many, '2026-11-23', desk));
    expect(cells.flatMap(({ shapes }) => shapes)).toEqual([]);
    const counts = cells.flatMap((cell) => cell.counts);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
    expect(counts).toHaveLength(
      cellsOf(makeClaimFigure(rows, '2026-11-23', desk, { most: 0 })).flatMap((cell) => cell.counts).length,
    );
  });

  it('says what the heads count', () => {
    const { voices, types } = makeClaimFigure(rows, '2026-11-23', desk);
    for (const heads of [voices, types]) expect(heads.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });
});

describe('the index that a browser filters by', () => {
  it.each([3, 40, 1000])('gives a browser, in parts of %i, the facets and words that the rows have', (inPart) => {
    const read = makeClaimIndex(rows, desk, { onPage: 20, inPart }).flatMap((part) =>
      parseClaims(JSON.parse(JSON.stringify(part)) as typeof part),
    );
    expect(read.map(({ position }) => position)).toEqual(keys.map((_, index) => index));
    for (const [index, claim] of read.entries()) {
      const row = rows[index];
      if (!row) throw new Error('a row was due');
      expect(claim).toMatchObject({ facets: row.facets, said: row.said, verdicts: row.verdicts });
      expect(readRowWords(claim)).toMatchObject({
        id: row.id,
        number: row.number,
        statement: row.statement,
        type: row.type,
        voice: row.voice,
        band: row.band ?? '',
        topics: row.topics,
        article: { title: row.article.text },
        verdicts: row.results.map(({ value: { label, why, reading } }) => ({
          label: capitalise(label, 'en'),
          why,
          reading,
        })),
      });
    }
  });
});

describe('the part of an index of one page', () => {
  it('has the facets of its rows and leaves their words to them', () => {
    const claims = parseClaims(JSON.parse(JSON.stringify(indexPart(rows, desk))) as ReturnType<typeof indexPart>);
    expect(claims).toMatchObject(rows.map(({ facets, said, verdicts }) => ({ facets, said, verdicts })));
    expect(claims.map(readRowWords)).toEqual(rows.map(() => undefined));
  });
});

describe('a row of the claim index', () => {
  it('says on every day what the library as of that day says', () => {
    for (const day of findChangeDays(library, [...library.articles.values()])) {
      const then = new Map(listClaimRows(asOf(library, day), desk).map((row) => [row.key, row]));
      for (const row of rows) {
        const [verdict] = facetValues(row, 'verdict', isoDay(day));
        const known = then.get(row.key);
        expect(verdict).toBe(known && facetValues(known, 'verdict', '9999-12-31')[0]);
        const shown = row.results.find((state) => isValidOn<number>(state, day))?.value.value;
        expect(shown ?? 'none').toBe(verdict);
      }
    }
  });

  it('is found by every filter', () => {
    const empty = facetNames.filter((name) => rows.every((row) => facetValues(row, name, '2026-11-23').length === 0));
    expect(empty).toEqual([]);
  });
});

describe('the days of the slider', () => {
  it('are at most so many, with the first and the last', () => {
    const days = Array.from({ length: 5000 }, (_, index) => parseDayOrThrow('2010-01-01') + index);
    const few = thinned(days, 400);
    expect(few).toHaveLength(400);
    expect([few[0], few.at(-1)]).toEqual([days[0], days.at(-1)]);
    expect(new Set(few).size).toBe(400);
    expect(thinned(days.slice(0, 5), 400)).toEqual(days.slice(0, 5));
  });
});

describe('the questions', () => {
  const questions = makeClaimsPages(library, desk)[0]?.questions ?? [];

  it('are counted as the text is, each answer once', () => {
    const counts = questions.map(({ id, answers }) => [id, answers.length]);
    expect(counts).toEqual([
      ['unnamed', 4],
      ['spoken-for', 13],
      ['demands', 5],
      ['promises', 12],
      ['unsupported', expect.any(Number)],
    ]);
  });

  it.each([1, 5, 1000])('lose no answer on pages of %i', (onPage) => {
    for (const question of questions) {
      const listed = makeQuestionPages(question, { library, words: desk }, { onPage }).flatMap(({ groups }) =>
        groups.flatMap((group) => group.rows.map(({ row }) => [group.party?.text, row.path])),
      );
      expect(listed).toEqual(
        question.groups.flatMap((group) => group.answers.map(({ path }) => [group.party?.text, path])),
      );
    }
  });

  it('set a visit under the side that travels, and talks under each side', () => {
    const groups = questions.find(({ id }) => id === 'promises')?.groups ?? [];
    const of = (party: string) =>
      (groups.find((group) => group.party?.text === party)?.answers ?? []).map(({ path }) => path.split('/').at(-2));
    const joint = ['senior-exchanges', 'presidents-at-apec', 'guiding-principles-talks', 'technology-dialogues'];
    expect(of('United States')).toEqual(expect.arrayContaining([...joint, 'yellen-to-china']));
    expect(of('China')).toEqual(expect.arrayContaining([...joint, 'qin-to-washington']));
    expect(of('China')).not.toContain('yellen-to-china');
    expect(of('United States')).not.toContain('qin-to-washington');
  });

  it('know of a promise on each day what was known', () => {
    const promises = questions.find(({ id }) => id === 'promises');
    if (!promises) throw new Error('the question of promises was due');
    const rowsOf = makeQuestionPages(promises, { library, words: desk }).flatMap(({ groups }) =>
      groups.flatMap((group) => group.rows.flatMap((each) => (each.kind === 'announcement' ? [each.row] : []))),
    );
    const qin = rowsOf.find(({ path }) => path.endsWith('/qin-to-washington/'));
    const statuses = qin?.states.flatMap(({ value }) => value.result?.value ?? []);
    expect(statuses?.filter((status, index) => status !== statuses[index - 1])).toEqual([
      'open',
      'announced',
      'lapsed',
      'replaced',
    ]);
    expect(qin?.states.at(-1)?.value.history.at(-1)?.note).toBeTruthy();
  });
});
