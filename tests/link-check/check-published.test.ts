import { describe, expect, it } from 'vitest';
import { findLostAddresses } from '../../src/link-check/check-site.ts';
import { readSite } from '../../src/link-check/read-site.ts';
import type { Permalink } from '../../src/model/permalink.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const common = { article: 'boats', first: '2030-01-01' } as const;
const article: Permalink = { ...common, kind: 'article', title: 'Boats' };
const actor: Permalink = { ...common, kind: 'actor', id: 'holt', code: 'ab', title: 'Holt' };
const paragraph: Permalink = { ...common, kind: 'paragraph', id: 'p-1', quote: 'Boats go.' };
const published = [article, actor, paragraph];

describe('findLostAddresses', () => {
  it('finds pages, short addresses and elements of pages that a site lacks', async () => {
    const whole = {
      'articles/boats/index.html': '<p id="p-1">Boats go.</p>',
      'articles/boats/holt/index.html': '',
      'p/ab/index.html': '',
    };
    const lost = async (files: Readonly<Record<string, string>>, links = published) =>
      findLostAddresses(await readSite(temporaryFolder(files)), links);
    expect(await lost(whole)).toEqual([]);
    expect(await lost({})).toEqual(['/articles/boats/', '/articles/boats/holt/', '/p/ab/', '/articles/boats/#p-1']);
    const changed = { ...whole, 'articles/boats/index.html': '<p id="p-2">Boats went.</p>' };
    expect(await lost(changed)).toEqual(['/articles/boats/#p-1']);
    expect(await lost(changed, [{ ...paragraph, now: 'boats/p-2' }])).toEqual([]);
  });
});
