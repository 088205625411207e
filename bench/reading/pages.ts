import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { annotationsPath, articlePath } from '../../src/model/site-paths.ts';
import { root } from '../../tests/support/folders.ts';

/** A page of an article's words. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  /** What a reader does on it, by name: JavaScript to be run in the page. */
  readonly acts: Readonly<Record<string, string>>;
}

/** The renderers of Recogito's annotator. */
const renderers = ['SPANS', 'CSS_HIGHLIGHTS'] as const;

/** Readout's page of an article, and beside the built site the same words plain, and with Recogito's annotations on them. */
export function writePages(site: string, slug: string): readonly MeasuredPage[] {
  const tree = fromHtml(readFileSync(join(site, articlePath(slug), 'index.html'), 'utf8'));
  const paragraphs = selectAll('[data-article-text]', tree).map((it) => `<p>${escapeText(toString(it))}</p>`);
  // Annotations count what stands between two paragraphs as one character.
  const text = `<div id="text">${paragraphs.join('\n')}</div>`;
  writePage(join(site, 'plain'), text);
  return [
    { name: 'plain', path: '/plain/', acts: {} },
    { name: 'Readout', path: articlePath(slug), acts: readoutActs },
    ...renderers.map((renderer): MeasuredPage => {
      const path = `/recogito-${renderer.toLowerCase()}/`;
      const folder = join(site, path);
      mkdirSync(folder, { recursive: true });
      const dist = join(root, 'node_modules/@recogito/text-annotator/dist');
      for (const file of ['text-annotator.umd.js', 'text-annotator.css']) cpSync(join(dist, file), join(folder, file));
      // As published it asks bundlers, of which there is none here, whether this is production.
      writeFileSync(join(folder, 'before.js'), `globalThis.process = { env: { NODE_ENV: 'production' } };`);
      writeFileSync(join(folder, 'page.js'), annotate(renderer, annotationsPath(slug)));
      writePage(folder, text, ['text-annotator.css'], ['before.js', 'text-annotator.umd.js', 'page.js']);
      return { name: `Recogito, ${renderer}`, path, acts: {} };
    }),
  ];
}

const readoutActs = {
  'open a note': `document.querySelectorAll('.entry .note > summary')[3].click()`,
  'open the days': `document.querySelector('.as-of-drawer > summary').click()`,
  'a step of the day': `(() => { const slider = document.querySelector('[data-as-of-stop]');
    slider.value = String(slider.valueAsNumber - 5); slider.dispatchEvent(new Event('input', { bubbles: true })); })()`,
  everything: `document.querySelector('input[name=view][value=everything]').click()`,
} as const;

/** Puts all annotations of an article on its words, as the annotator's own documentation does. */
function annotate(renderer: (typeof renderers)[number], annotations: string): string {
  return `const container = document.getElementById('text');
const { createTextAnnotator, W3CTextFormat } = RecogitoJS;
const annotator = createTextAnnotator(container, {
  adapter: W3CTextFormat(location.href, container), renderer: '${renderer}',
});
fetch('${annotations}').then((it) => it.json()).then(({ first }) => annotator.setAnnotations(first.items));`;
}

function writePage(
  folder: string,
  text: string,
  styles: readonly string[] = [],
  scripts: readonly string[] = [],
): void {
  mkdirSync(folder, { recursive: true });
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>',
    ...styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    '<style>body { max-width: 38rem; margin: 2rem auto; font: 19px/1.55 serif }</style>',
  ];
  const tail = scripts.map((file) => `<script src="${file}"></script>`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head.join('')}</head><body>${text}${tail.join('')}</body></html>`,
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
