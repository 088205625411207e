import { blockBreak } from '../../src/anchoring/text-fragment.ts';
import type { TextRange } from '../../src/model/text-range.ts';

interface Bounds {
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

/**
 * What a browser finds by a text directive: the steps "find a range from a text directive" of the specification, on a
 * text with marked block breaks. Case and accents do not count. https://wicg.github.io/scroll-to-text-fragment/
 */
export function followTextDirective(page: string, directive: string): TextRange | undefined {
  const { prefix, start, end, suffix } = parse(directive);
  const edges = new Set([0, page.length]);
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(page)) {
    edges.add(index).add(index + segment.length);
  }
  const find = (term: string, from: number, bounds: Bounds): TextRange | undefined =>
    findTerm(page, term, { from, edges, ...bounds });

  for (let from = 0; from < page.length;) {
    let match: TextRange | undefined;
    if (prefix) {
      const before = find(prefix, from, { startsWord: true, endsWord: false });
      if (!before) return undefined;
      from = before.start + 1;
      const next = skipSpace(page, before.end);
      match = find(start, next, { startsWord: false, endsWord: end !== undefined || suffix === undefined });
      if (!match) return undefined;
      if (match.start !== next) continue;
    } else {
      match = find(start, from, { startsWord: true, endsWord: end !== undefined || suffix === undefined });
      if (!match) return undefined;
      from = match.start + 1;
    }
    for (let endFrom = match.end; ;) {
      const last = end === undefined ? match : find(end, endFrom, { startsWord: true, endsWord: suffix === undefined });
      if (!last) return undefined;
      const found = { start: match.start, end: last.end };
      if (suffix === undefined) return found;
      const next = skipSpace(page, found.end);
      const after = find(suffix, next, { startsWord: false, endsWord: true });
      if (!after) return undefined;
      if (after.start === next) return found;
      if (end === undefined) break;
      endFrom = found.end;
    }
  }
  return undefined;
}

function parse(directive: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const terms = directive.replace(/^text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start = '', end, ...others] = terms.map(decodeURIComponent);
  if (others.length > 0) throw new Error(`Not a text directive: ${directive}`);
  return {
    start,
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    ...(end !== undefined && { end }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

function findTerm(
  page: string,
  term: string,
  { from, edges, startsWord, endsWord }: Bounds & { from: number; edges: ReadonlySet<number> },
): TextRange | undefined {
  const wanted = loosen(term);
  for (let start = from; start < page.length; start += 1) {
    if (/\s/.test(page[start] ?? '') || (startsWord && !edges.has(start))) continue;
    for (let end = start + 1; end <= page.length && page[end - 1] !== blockBreak; end += 1) {
      const text = loosen(page.slice(start, end));
      if (!wanted.startsWith(text)) break;
      if (text === wanted && (!endsWord || edges.has(end)) && !/^\p{M}/u.test(page.slice(end))) return { start, end };
    }
  }
  return undefined;
}

function loosen(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function skipSpace(page: string, offset: number): number {
  return page.length - page.slice(offset).trimStart().length;
}
