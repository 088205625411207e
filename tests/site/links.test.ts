import { describe, expect, it } from 'vitest';
import { checkIds, checkLinks } from '../../src/link-check/check-site.ts';
import { builtSite, origin, siteUnderBase, smallSite } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

describe.each([
  ['a long article', builtSite],
  ['small texts', smallSite],
  ['small texts under a base path', siteUnderBase],
])('the site of %s', async (_, { base, folder }) => {
  const site = await readBuiltSite(folder);

  it('has no link that leads nowhere', () => {
    expect(checkLinks(site, { origin, base })).toEqual([]);
  });

  it('has no id twice in a page', () => {
    expect(checkIds(site.pages)).toEqual([]);
  });
});
