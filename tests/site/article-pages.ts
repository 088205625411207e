import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { codebook } from '../../src/i18n/en/codebook/codebook.ts';
import type { BuiltSite } from '../../src/link-check/read-site.ts';
import { latestOutcome } from '../../src/model/claim.ts';
import { parseDayOrThrow } from '../../src/model/day.ts';
import { formatDay } from '../../src/i18n/format-day.ts';
import type { Library } from '../../src/model/library.ts';
import { actorPath, articlePath, editionPath, engagementPath, passagePath } from '../../src/model/site-paths.ts';

/** Tests that a site shows all that there is in a library, read from the content folder beside it. */
export function testPagesOf(library: Library, content: string, site: BuiltSite): void {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const articles = [...library.articles.values()];

  describe('the built site', () => {
    it('has its pages', () => {
      const paths = [
        '/',
        '/timeline/',
        '/claims/',
        '/forecasts/',
        '/method/',
        '/method/rules/',
        ...[...library.actors.keys()].map(actorPath),
      ];
      const missing = [...paths.map(fileOf), '404.html'].filter((file) => !pages.has(file));
      expect(missing).toEqual([]);
    });

    it('has a page for every engagement that a page leads to', () => {
      const linked = [...library.engagements.keys()].filter((id) =>
        site.pages.some(({ html }) => html.includes(`href="${engagementPath(id)}"`)),
      );
      expect(linked.filter((id) => !pages.has(fileOf(engagementPath(id))))).toEqual([]);
    });
  });

  describe.each(articles)('the article $slug', (article) => {
    const page = pages.get(fileOf(articlePath(article.slug)));
    const tagged = [...article.claims, ...article.announcements, ...article.actors];

    it('keeps its text to the letter', () => {
      const shown = page ? selectAll('[data-article-text]', page.tree).map((element) => tidy(toString(element))) : [];
      expect(shown).toEqual(textOf(join(content, 'articles', `${article.slug}.md`)));
    });

    it('has a page for every claim, visit and actor', () => {
      const missing = tagged.filter(({ id }) => !pages.has(fileOf(passagePath(article.slug, id))));
      expect(missing.map(({ id }) => id)).toEqual([]);
    });

    it('marks every claim, visit and actor in the text, with one id each', () => {
      const marks = page ? selectAll('[data-article-text] .passage', page.tree) : [];
      const ids = marks.flatMap(({ properties }) => properties['id'] ?? []);
      expect(tagged.filter(({ id }) => ids.filter((each) => each === id).length !== 1).map(({ id }) => id)).toEqual([]);
      const marked = new Set(marks.map(({ properties }) => properties['dataPassage']));
      expect(tagged.filter(({ id }) => !marked.has(id)).map(({ id }) => id)).toEqual([]);
    });

    it('has a note for every claim and visit, with a way there and back', () => {
      for (const { id } of [...article.claims, ...article.announcements]) {
        const note = page && selectAll(`details.note[id="note-${id}"]`, page.tree);
        expect(note, id).toHaveLength(1);
        expect(page && selectAll(`a.note-ref[href="#note-${id}"]`, page.tree), id).toHaveLength(1);
        expect(note?.[0] && selectAll(`a[href="#${id}"]`, note[0]).length, id).toBeGreaterThanOrEqual(1);
      }
    });

    it('lists every claim in the table of its edition: kind, likelihood and the verdict that stands', () => {
      const edition = pages.get(fileOf(editionPath(article.slug)));
      const rows = edition ? selectAll('.claims-table tbody tr', edition.tree) : [];
      const numbered = article.passages.filter(({ number }) => number !== undefined);
      const place = (id: string): number => numbered.find((passage) => passage.id === id)?.number ?? 0;
      const expected = [...article.claims]
        .sort((a, b) => place(a.id) - place(b.id))
        .map((claim) => {
          const verdict = latestOutcome(claim);
          const band = claim.likelihood && codebook.likelihoods[claim.likelihood].label;
          const day =
            verdict && `${codebook.verdicts[verdict.verdict].label}, ${formatDay(parseDayOrThrow(verdict.date), 'en')}`;
          return [
            `#note-${claim.id}`,
            String(place(claim.id)),
            codebook.claimTypes[claim.type].label,
            band ?? '',
            day ?? '',
          ];
        });
      const shown = rows.map((row) => {
        const [number = '', kind = '', , band = '', verdict = ''] = selectAll('th, td', row).map((cell) =>
          toString({
            ...cell,
            children: cell.children.filter((part) => !('properties' in part && part.properties['hidden'])),
          }),
        );
        return [String(selectAll('th a', row)[0]?.properties['href']), ...[number, kind, band, verdict].map(tidy)];
      });
      expect(shown).toEqual(expected);
    });
  });
}

function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}

/** The plain text of each block of a Markdown file, read without any of our own code. */
function textOf(path: string): readonly string[] {
  const body = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const tree = remark().use(remarkGfm).parse(body);
  return tree.children.map((block) => {
    let text = '';
    visit(block, (node) => {
      if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
      if (node.type === 'break') text += '\n';
    });
    return tidy(text);
  });
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
