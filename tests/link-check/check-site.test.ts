import { describe, expect, it } from 'vitest';
import { checkIds, checkLinks } from '../../src/link-check/check-site.ts';
import { readSite } from '../../src/link-check/read-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const address = { origin: 'https://readout.example', base: '/readout/' };
const around = {
  '404.html': '<h1>Not here</h1>',
  'style.css': 'p { color: red }',
  'actors/yellen/index.html': '<h1 id="top-of-page">Yellen</h1>',
};

async function faultsOf(body: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const site = await readSite(temporaryFolder({ ...around, ...more, 'index.html': body }));
  return checkLinks(site, address).map(({ file, reason }) => `${file}: ${reason}`);
}

describe('checkLinks', () => {
  it.each([
    ['a page', '<a href="/readout/actors/yellen/">'],
    ['the home page', '<a href="/readout/">'],
    ['a fragment of another page', '<a href="/readout/actors/yellen/#top-of-page">'],
    ['a fragment with a text directive', '<a href="/readout/actors/yellen/#top-of-page:~:text=Yellen">'],
    ['a fragment of its own page', '<p id="ça"><a href="#%C3%A7a">'],
    ['the top of a page', '<a href="#"></a><a href="#top">'],
    ['a full address of its own', '<link rel="canonical" href="https://readout.example/readout/">'],
    ['another site', '<a href="https://example.org/no/such/page#here">'],
    ['a file', '<link rel="stylesheet" href="/readout/style.css"><img srcset="/readout/style.css 2x">'],
    ['an address with a query', '<a href="/readout/?lens=forecasts">'],
  ])('accepts %s', async (_, body) => {
    expect(await faultsOf(body)).toEqual([]);
  });

  it.each([
    ['a missing page', '<a href="/readout/actors/kerry/">', 'expected a file actors/kerry/index.html'],
    ['a page without its slash', '<a href="/readout/actors/yellen">', 'expected a file actors/yellen'],
    ['a link that forgot the base', '<a href="/actors/yellen/">', 'expected an address under /readout/'],
    ['a missing fragment', '<a href="#gone">', 'expected an element with the id "gone" in index.html'],
    [
      'a missing fragment elsewhere',
      '<a href="/readout/actors/yellen/#gone">',
      'expected an element with the id "gone"',
    ],
    ['a full address of its own', '<link rel="canonical" href="https://readout.example/readout/x/">', 'x/index.html'],
    ['a missing script', '<script src="/readout/x.js"></script>', 'expected a file x.js'],
    [
      'a missing picture among several',
      '<img srcset="/readout/style.css 1x, /readout/x.png 2x">',
      'expected a file x.png',
    ],
    ['a redirect', '<meta http-equiv="refresh" content="0; url=/readout/x/">', 'expected a file x/index.html'],
    [
      'a font in a style element',
      '<style>@font-face { src: url("/readout/x.woff2") }</style>',
      'expected a file x.woff2',
    ],
    [
      'the picture that a page names',
      '<meta property="og:image" content="https://readout.example/readout/card.png">',
      'expected a file card.png',
    ],
    ['no address at all', '<a href="https://">', 'expected a valid address'],
  ])('reports %s', async (_, body, reason) => {
    const faults = await faultsOf(body);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });

  it('follows the addresses of stylesheets', async () => {
    const faults = await faultsOf('', { '_astro/a.css': "p { background: url(/readout/style.css), url('x.svg') }" });
    expect(faults).toEqual(['_astro/a.css: Unexpected link "x.svg": expected a file _astro/x.svg']);
  });
});

describe('checkIds', () => {
  it('reports an id once however often it is repeated', async () => {
    const site = await readSite(temporaryFolder({ 'index.html': '<p id="a"><p id="b"><p id="a"><p id="a">' }));
    expect(checkIds(site.pages)).toEqual([
      { file: 'index.html', reason: 'Unexpected second element with the id "a", expected one' },
    ]);
  });
});
