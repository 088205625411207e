import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { checkIds, checkLinks } from '../../src/link-check/check-site.ts';
import { readSite } from '../../src/link-check/read-site.ts';
import { origin, readout } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import { runTool } from '../support/run-tool.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('published addresses', () => {
  it('stay when a tag is withdrawn, ids and the article are renamed; and a build that would lose one fails', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    cpSync(join(root, 'tests/fixtures/small-site'), content, { recursive: true });
    const run = (...args: string[]) => runTool(folder, args);
    const article = join(content, 'articles/a-meeting.md');
    const write = (change: (text: string) => string) => writeFileSync(article, change(readFileSync(article, 'utf8')));

    expect((await run('publish', '--day', '2024-02-01')).code).toBe(0);
    const published = codesIn(content);
    write((text) => text.replace('id: talks-soon', 'id: talks-in-spring').replace(/^visits:\n[^]*?(?=^---)/m, ''));
    const build = () =>
      readout(['build', '--out', join(folder, 'site'), '--cache', join(folder, 'cache')], { READOUT_CONTENT: content });
    const failed = await build();
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('readout anchor --withdraw a-meeting/spring-talks --why');

    expect((await run('anchor', '--rename', 'talks-soon=talks-in-spring')).code).toBe(0);
    expect(
      (await run('anchor', '--withdraw', 'spring-talks', '--why', 'It was no plan.', '--day', '2024-02-02')).code,
    ).toBe(0);
    renameSync(article, join(content, 'articles/a-parley.md'));
    expect((await run('anchor', '--rename', 'a-meeting=a-parley')).code).toBe(0);
    expect(await build()).toMatchObject({ code: 0, stderr: '' });

    const site = await readSite(join(folder, 'site'));
    expect(checkLinks(site, { origin, base: '/' })).toEqual([]);
    expect(checkIds(site.pages)).toEqual([]);
    const page = (path: string) => {
      const found = site.pages.find(({ file }) => file === `${path}index.html`);
      if (found === undefined) throw new Error(`There is no page at ${path}`);
      return found.tree;
    };
    const leadsTo = (path: string) =>
      /url=(.*)$/.exec(String(selectAll('meta[http-equiv="refresh"]', page(path))[0]?.properties['content']))?.[1];

    expect(leadsTo('articles/a-meeting/')).toBe('/articles/a-parley/');
    expect(leadsTo('articles/a-meeting/talks-soon/')).toBe('/articles/a-parley/talks-in-spring/');
    expect(leadsTo('articles/a-meeting/norland/')).toBe('/articles/a-parley/norland/');
    expect(leadsTo('articles/a-meeting/spring-talks/')).toBe('/articles/a-parley/spring-talks/');
    const withdrawn = toString(page('articles/a-parley/spring-talks/'));
    for (const words of ['talk in the spring', 'It was no plan.', '2 February 2024'])
      expect(withdrawn).toContain(words);

    const ids = selectAll('[id]', page('articles/a-parley/')).map(({ properties }) => properties['id']);
    expect(ids).toEqual(
      expect.arrayContaining(['talks-soon', 'talks-in-spring', 'spring-talks', 'norland', 'sudland']),
    );
    expect(published.get('talks-soon')).toBeDefined();
    expect(leadsTo(`p/${published.get('talks-soon') ?? ''}/`)).toBe('/articles/a-parley/talks-in-spring/');
    expect(leadsTo(`p/${published.get('spring-talks') ?? ''}/`)).toBe('/articles/a-parley/spring-talks/');
    expect(readFileSync(join(folder, 'site/sitemap-0.xml'), 'utf8')).not.toContain('/p/');
  }, 180_000);
});

/** The short codes of a ledger, by id. */
function codesIn(content: string): ReadonlyMap<string, string> {
  const ledger = readFileSync(join(content, 'permalinks.yaml'), 'utf8');
  return new Map([...ledger.matchAll(/id: ([^,]+),.* code: "?(\w+)"?/g)].map(([, id = '', code = '']) => [id, code]));
}
