import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Mark } from './mark.ts';

/** One element of a mark. */
export interface MarkPiece {
  readonly mark: Mark;
  readonly element: Element;
  /** The author's link that the element stands in. */
  readonly link: Element | undefined;
}

/**
 * Puts a link to its note at the end of every mark that has one: empty, for the style sheet shows its figure and the
 * text stays the article's. It stands behind the author's link where the mark ends inside one, as links do not nest.
 * Links that stand together are in the order of their numbers. Where marks share words, the link of the one that ends
 * last says how many (`data-shared`).
 *
 * @param pieces in the order in which their elements end
 */
export function insertNoteRefs(block: Element, marks: readonly Mark[], pieces: readonly MarkPiece[]): Element {
  const lastPieces = new Map(pieces.map((piece) => [piece.mark, piece]));
  const ending = pieces.filter((piece) => lastPieces.get(piece.mark) === piece && piece.mark.last && piece.mark.ref);
  const refs = new Map(ending.flatMap(({ mark }) => (mark.ref ? [[mark, noteRef(mark.ref)] as const] : [])));
  const behindLinks = new Map<Element, Element[]>();
  for (const together of Map.groupBy(ending, ({ mark, link }) => link ?? mark.end).values()) {
    const { element, link } = together.at(-1) ?? {};
    const inOrder = together.toSorted((a, b) => numberOf(a) - numberOf(b)).flatMap(({ mark }) => refs.get(mark) ?? []);
    if (link === undefined) element?.children.push(...inOrder);
    else behindLinks.set(link, inOrder);
  }
  shareCounts(marks, refs);
  if (behindLinks.size > 0) insertBehindLinks(block, behindLinks);
  return block;
}

/** Names have no number, and come first. */
function numberOf({ mark }: MarkPiece): number {
  return mark.ref?.number ?? 0;
}

function noteRef({ href, label, lang, number }: NonNullable<Mark['ref']>): Element {
  return h('a', { className: ['note-ref'], href, ariaLabel: label, lang, dataNumber: number });
}

function shareCounts(marks: readonly Mark[], refs: ReadonlyMap<Mark, Element>): void {
  for (const cluster of clustersOf(marks.filter(({ ref }) => ref !== undefined))) {
    const last = [...refs].findLast(([mark]) => cluster.includes(mark))?.[1];
    if (cluster.length > 1 && last !== undefined) last.properties['dataShared'] = String(cluster.length);
  }
}

/** Marks that share words, or are joined by others that do. */
function clustersOf(marks: readonly Mark[]): Mark[][] {
  const clusters: Mark[][] = [];
  let clusterEnd = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const cluster = clusters.at(-1);
    if (cluster !== undefined && mark.start < clusterEnd) cluster.push(mark);
    else clusters.push([mark]);
    clusterEnd = Math.max(clusterEnd, mark.end);
  }
  return clusters;
}

function insertBehindLinks(block: Element, behindLinks: ReadonlyMap<Element, Element[]>): void {
  visit(block, 'element', (element, index, parent) => {
    const refs = behindLinks.get(element);
    if (refs === undefined || index === undefined) return undefined;
    parent?.children.splice(index + 1, 0, ...refs);
    return index + 1 + refs.length;
  });
}
