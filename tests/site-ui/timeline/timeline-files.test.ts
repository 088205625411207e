import { describe, expect, it } from 'vitest';
import { dataFormats } from '../../../src/export/timeline/data-formats.ts';
import { listTimelineFiles, timelineFiles } from '../../../src/site/timeline/timeline-files.ts';
import { site } from '../../export/timeline/exported.ts';
import { library } from '../../timeline/timeline-fixture.ts';

const pathsOf = (scope: Parameters<typeof timelineFiles>[0]) => timelineFiles(scope).map(({ path }) => path);

describe('timelineFiles', () => {
  it('offers every format for the site, beside other data', () => {
    expect(pathsOf({})).toEqual(dataFormats.map(({ file }) => `/data/${file}`));
  });

  it('stands beside the page of an article or actor', () => {
    expect(pathsOf({ article: 'article' })).toContain('/articles/article/timeline.ics');
    expect(pathsOf({ actor: 'china' })).toContain('/actors/china/timeline.csv');
  });
});

describe('listTimelineFiles', () => {
  const files = listTimelineFiles(library, site);

  it('has no file twice, and one for every link of a timeline that has rows', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining([{}, { article: 'article' }, { actor: 'china' }].flatMap(pathsOf)));
  });

  it('has none for a timeline without rows', () => {
    expect(listTimelineFiles({ ...library, articles: new Map(), engagements: new Map() }, site)).toEqual([]);
  });
});
