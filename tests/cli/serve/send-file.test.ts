import { describe, expect, it } from 'vitest';
import { toContentType } from '../../../src/cli/serve/send-file.ts';
import { citationFormats } from '../../../src/export/citation-formats.ts';
import { claimFormats } from '../../../src/export/claims/claim-formats.ts';
import { dataFormats } from '../../../src/export/timeline/data-formats.ts';

describe('toContentType', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['_astro/a.B1x.css', 'text/css; charset=utf-8'],
    ['_astro/a.B1x.js', 'text/javascript; charset=utf-8'],
    ['_astro/fonts/a.woff2', 'font/woff2'],
    ['data/argument/a.argdown', 'text/plain; charset=utf-8'],
    ['data/claims.atom', 'application/atom+xml; charset=utf-8'],
    ['data/events.jsonl', 'application/jsonl; charset=utf-8'],
    ['sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['a/passage.bib', 'application/x-bibtex; charset=utf-8'],
    ['a/passage.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['a/timeline.ics', 'text/calendar; charset=utf-8'],
    ['a.pdf', 'application/pdf'],
    ['a.PNG', 'image/png'],
    ['a.unheard-of', 'application/octet-stream'],
    ['LICENSE', 'application/octet-stream'],
    ['v1.2/LICENSE', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(toContentType(path)).toBe(type);
  });

  it('is what the site calls each form in which it gives its data', () => {
    const formats = [
      ...[...dataFormats, ...claimFormats].map(({ file, mediaType }) => ({ file, mediaType })),
      // The register knows CSL-JSON by its type alone: its files end like any other JSON.
      ...(['bib', 'ris'] as const).map((extension) => ({
        file: `a.${extension}`,
        mediaType: citationFormats[extension].mediaType,
      })),
    ];
    for (const { file, mediaType } of formats) expect(toContentType(file).split(';')[0]).toBe(mediaType);
  });
});
