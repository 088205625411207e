import fc from 'fast-check';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { annotateBlock } from '../../src/markdown/annotate-block.ts';
import type { Mark } from '../../src/markdown/mark.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import type { TextBlock } from '../../src/markdown/read-blocks.ts';
import { toHtml } from 'hast-util-to-html';
import { markdown, options } from './markdown.ts';

function blockOf(source: string): TextBlock {
  const [block] = readBlocks(source);
  if (block === undefined) throw new Error('no block');
  return block;
}

/** A mark on the words, with a fragment and a note. */
function markOn(block: TextBlock, id: string, words: string, more: Partial<Mark> = {}): Mark {
  const start = block.text.indexOf(words);
  const ref = { href: `#note-${id}`, label: `Note ${id}`, number: 1, classes: [] };
  return {
    id,
    start,
    end: start + words.length,
    classes: ['claim'],
    first: true,
    last: true,
    fragment: id,
    ref,
    ...more,
  };
}

/** The annotated block, with `‹id:` and `›` for its marks and `^id` for links to notes. */
function draw(source: string, ...words: [id: string, words: string][]): string {
  const block = blockOf(source);
  return toHtml(
    annotateBlock(
      block,
      words.map(([id, run]) => markOn(block, id, run)),
    ),
  )
    .replace(/<a class="note-ref" href="#note-(\w+)"[^>]*><\/a>/g, '^$1')
    .replace(/<span [^>]*data-passage="(\w+)"[^>]*>/g, '‹$1:')
    .replaceAll('</span>', '›');
}

describe('annotateBlock', () => {
  it('marks words with classes and id, and puts a link to the note behind them', () => {
    const block = blockOf('They expect talks.');
    const mark = markOn(block, 'talks', 'expect talks', { classes: ['claim', 'forecast'] });
    expect(toHtml(annotateBlock(block, [mark]))).toBe(
      '<p>They <span class="passage article claim forecast" data-passage="talks" id="talks">expect talks</span>' +
        '<a class="note-ref" href="#note-talks" aria-label="Note talks" data-number="1"></a>.</p>',
    );
  });

  it('leaves the block as it was', () => {
    const block = blockOf('One *two* [three](/x) four');
    const before = structuredClone(block);
    annotateBlock(block, [markOn(block, 'x', 'two three')]);
    expect(block).toEqual(before);
    expect(toHtml(annotateBlock(block, []))).toBe(toHtml(before.hast));
  });

  it('wraps each text node by itself, with one id and one note', () => {
    expect(draw('a **b c** d e', ['x', 'c d'])).toBe('<p>a <strong>b ‹x:c›</strong>‹x: d›^x e</p>');
    const block = blockOf('a **b c** d e');
    const html = toHtml(annotateBlock(block, [markOn(block, 'x', 'c d')]));
    expect(html.match(/ id="x"/g)).toHaveLength(1);
    expect(html.indexOf(' id="x"')).toBeLessThan(html.indexOf('</strong>'));
  });

  it('nests marks and cuts the later one where they cross', () => {
    expect(draw('a b c d e', ['x', 'a b c'], ['y', 'c d'], ['z', 'b'])).toBe('<p>‹x:a ‹z:b›^z ‹y:c››^x‹y: d›^y e</p>');
  });

  it('counts depth across elements as within them', () => {
    const block = blockOf('a b *c d* e');
    const html = toHtml(
      annotateBlock(block, [
        markOn(block, 'x', 'a b c', { classes: [] }),
        markOn(block, 'y', 'b c d e', { classes: [] }),
      ]),
    );
    const depths = [...html.matchAll(/(?:depth-(\d))?" data-passage="(\w)"/g)].map(
      ([, depth = 1, id]) => `${id}${depth}`,
    );
    expect(depths).toEqual(['x1', 'y2', 'x1', 'y2', 'y1', 'y1']);
  });

  it('puts the note behind the author’s link', () => {
    expect(draw('a [b c](/x) d', ['x', 'a b'], ['y', 'c'])).toBe('<p>‹x:a ›<a href="/x">‹x:b› ‹y:c›</a>^x^y d</p>');
    expect(draw('a [*b* c](/x) d', ['x', 'b'], ['y', 'b c'])).toBe(
      '<p>a <a href="/x"><em>‹y:‹x:b››</em>‹y: c›</a>^x^y d</p>',
    );
  });

  it('puts notes that stand together in the order of their numbers', () => {
    const numbered = (source: string, ...words: [number: number, words: string][]) => {
      const block = blockOf(source);
      const marks = words.map(([number, run]) =>
        markOn(block, `n${number}`, run, { ref: { href: `#note-${number}`, label: 'Note', number, classes: [] } }),
      );
      const html = toHtml(annotateBlock(block, marks));
      return [...html.matchAll(/data-number="(\d+)"/g)].map(([, number]) => Number(number));
    };
    expect(numbered('a b c', [14, 'a b c'], [15, 'b c'])).toEqual([14, 15]);
    expect(numbered('a [b c](/x) d', [7, 'b c'], [8, 'b'])).toEqual([7, 8]);
    expect(numbered('a b c', [1, 'a b c'], [2, 'b'])).toEqual([2, 1]);
  });

  it('marks words within a passage that are none of their own', () => {
    const block = blockOf('It may come.');
    const hedge: Mark = { start: 3, end: 6, classes: ['hedge'], first: true, last: true };
    expect(toHtml(annotateBlock(block, [{ ...markOn(block, 'x', 'It may come'), classes: [] }, hedge]))).toContain(
      'id="x">It <span class="hedge">may</span> come</span>',
    );
  });

  it('classes the first element of a passage apart', () => {
    const block = blockOf('a **b** c');
    const html = toHtml(annotateBlock(block, [markOn(block, 'x', 'a b', { firstClasses: ['line-1'] })]));
    expect(html.match(/class="passage article claim line-1"/g)).toHaveLength(1);
    expect(html.match(/class="passage article claim"/g)).toHaveLength(1);
  });

  it('sets the id where the passage begins and the note where it ends', () => {
    const block = blockOf('a b c');
    const beginning = toHtml(annotateBlock(block, [markOn(block, 'x', 'c', { last: false })]));
    expect([beginning.includes('id="x"'), beginning.includes('note-ref')]).toEqual([true, false]);
    const ending = toHtml(annotateBlock(block, [markOn(block, 'x', 'a', { first: false })]));
    expect([ending.includes('id="x"'), ending.includes('note-ref')]).toEqual([false, true]);
  });

  it('marks every mention of one passage', () => {
    const block = blockOf('Qin met Qin.');
    const mention = { id: 'qin', classes: ['actor'], first: true, last: true };
    const html = toHtml(
      annotateBlock(block, [
        { ...mention, start: 0, end: 3 },
        { ...mention, start: 8, end: 11 },
      ]),
    );
    expect(html.match(/data-passage="qin"/g)).toHaveLength(2);
    expect(html).not.toContain(' id=');
  });

  it('wraps no white space between list items, rows or paragraphs', () => {
    expect(draw('- a\n- b', ['x', 'a\nb'])).toBe('<ul>\n<li>‹x:a›</li>\n<li>‹x:b›^x</li>\n</ul>');
    expect(draw('> a\n>\n> b', ['x', 'a\nb'])).toBe('<blockquote>\n<p>‹x:a›</p>\n<p>‹x:b›^x</p>\n</blockquote>');
    expect(draw('*a* *b*', ['x', 'a b'])).toBe('<p><em>‹x:a›</em>‹x: ›<em>‹x:b›^x</em></p>');
  });

  it('keeps the text and every id once, and nests no links', () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(markdown, spans, (source, given) => {
        for (const block of readBlocks(source)) {
          const marks = given.flatMap(([a, b], index) => markAt(block, a, b, String(index)));
          const annotated = annotateBlock(block, marks);
          expect(toString(annotated)).toBe(block.text);
          const { ids, refs, nested } = contents(annotated);
          const expected = marks.map(({ id }) => id).sort();
          expect(ids.sort()).toEqual(expected);
          expect(refs.sort()).toEqual(expected.map((id) => `#note-${id}`));
          expect(nested).toBe(0);
        }
      }),
      options,
    );
  });
});

function markAt(block: TextBlock, a: number, b: number, id: string): Mark[] {
  if (block.text.trim() === '') return [];
  const start = Math.min(a % block.text.length, b % block.text.length);
  const end = Math.max(a % block.text.length, b % block.text.length) + 1;
  const words = block.text.slice(start, end);
  if (words.trim() === '') return [];
  const first = start + words.length - words.trimStart().length;
  const ref = { href: `#note-${id}`, label: id, number: Number(id), classes: [] };
  return [
    { id, start: first, end: first + words.trim().length, classes: [], first: true, last: true, fragment: id, ref },
  ];
}

function contents(annotated: Element): { ids: string[]; refs: string[]; nested: number } {
  const ids: string[] = [];
  const refs: string[] = [];
  let nested = 0;
  visit(annotated, 'element', (element) => {
    if (element.tagName === 'span' && element.properties['id'] !== undefined) ids.push(element.properties['id']);
    if (element.tagName === 'a' && String(element.properties['className']) === 'note-ref')
      refs.push(String(element.properties['href']));
    if (element.tagName === 'a')
      visit(element, 'element', (inner) => void (nested += Number(inner !== element && inner.tagName === 'a')));
  });
  return { ids, refs, nested };
}
