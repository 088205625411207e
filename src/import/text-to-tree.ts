import type { BlockContent, DefinitionContent, List, Root, RootContent } from 'mdast';
import type { Note } from './draft.ts';
import { joinHardWraps } from './join-hard-wraps.ts';

/**
 * Plain lines to paragraphs and lists.
 *
 * @param hyphenated whether words were parted at the ends of lines, as a printed page does
 */
export function parseText(
  text: string,
  options: { readonly hyphenated?: boolean } = {},
): { readonly tree: Root; readonly notes: readonly Note[] } {
  const all = stripQuoteMarks(text);
  const parts = all.some(({ isQuoted }) => isQuoted) ? all : [{ isQuoted: false, lines: [text] }];
  const read = parts.map((part) => ({ ...part, ...parseLines(part.lines.join('\n'), options) }));
  // A text that is quoted as a whole quotes nothing.
  const wholly = parts.every(({ isQuoted, lines }) => isQuoted || lines.join('').trim() === '');
  const joined = read.reduce((sum, part) => sum + part.joined, 0);
  return {
    tree: {
      type: 'root',
      children: read.flatMap(({ isQuoted, tree }): RootContent[] =>
        isQuoted && !wholly ? [{ type: 'blockquote', children: tree.children.filter(isFlow) }] : tree.children,
      ),
    },
    notes: [
      ...(joined === 0
        ? []
        : [{ kind: 'repaired' as const, message: { key: 'hardWrapsJoined' as const, count: joined } }]),
      ...read.flatMap(({ notes }) => notes),
    ],
  };
}

/** Lines behind ">", as mails quote them, apart from the others: only such that stand between empty lines. */
function stripQuoteMarks(text: string): { readonly isQuoted: boolean; readonly lines: readonly string[] }[] {
  const groups = text.split(/(\n[^\S\n]*\n)/).map((group) => group.split('\n'));
  const parts: { isQuoted: boolean; lines: string[] }[] = [];
  for (const lines of groups) {
    const isBlank = lines.every((line) => line.trim() === '');
    const isQuoted = isBlank ? (parts.at(-1)?.isQuoted ?? false) : lines.every((line) => /^(?:>|$)/.test(line));
    const words = isQuoted ? lines.map((line) => line.replace(/^> ?/, '')) : lines;
    const last = parts.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(...words);
    else parts.push({ isQuoted, lines: [...words] });
  }
  return parts;
}

function isFlow(node: RootContent): node is BlockContent | DefinitionContent {
  return node.type === 'paragraph' || node.type === 'list';
}

function parseLines(
  text: string,
  options: { readonly hyphenated?: boolean },
): { readonly tree: Root; readonly joined: number; readonly notes: readonly Note[] } {
  const { paragraphs, joined, notes } = joinHardWraps(text, options);
  const children: RootContent[] = [];
  for (const paragraph of paragraphs) {
    const item = toItem(paragraph, children.at(-1));
    if (item === undefined) children.push({ type: 'paragraph', children: [{ type: 'text', value: paragraph }] });
    else if (item !== children.at(-1)) children.push(item);
  }
  return { tree: { type: 'root', children: children.map(loneItemToParagraph) }, joined, notes };
}

const bullet = /^[•‣◦▪*·–-]\s+(?=\S)/u;
const number = /^\(?(\d{1,3})[.)]\s+(?=\S)/;

/** The list that a paragraph belongs to: the one before it, where that goes on, or a new one. */
function toItem(paragraph: string, previous: RootContent | undefined): List | undefined {
  const [mark] = bullet.exec(paragraph) ?? [];
  const [numeral, count] = number.exec(paragraph) ?? [];
  const marker = mark ?? numeral;
  if (marker === undefined) return undefined;
  const item: List['children'][number] = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: paragraph.slice(marker.length) }] }],
    data: { marker },
  };
  const ordered = count !== undefined;
  const goesOn =
    previous?.type === 'list' &&
    previous.ordered === ordered &&
    (!ordered || Number(count) === (previous.start ?? 1) + previous.children.length);
  if (goesOn) {
    previous.children.push(item);
    return previous;
  }
  return { type: 'list', ordered, start: ordered ? Number(count) : null, spread: false, children: [item] };
}

/** One item makes no list: a dash or a number may begin a paragraph. */
function loneItemToParagraph(block: RootContent): RootContent {
  if (block.type !== 'list' || block.children.length > 1) return block;
  const [item] = block.children;
  const [paragraph] = item?.children ?? [];
  if (paragraph?.type !== 'paragraph') return block;
  const value = `${item?.data?.marker ?? ''}${paragraph.children.map((child) => ('value' in child ? child.value : '')).join('')}`;
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

declare module 'mdast' {
  interface ListItemData {
    /** The marker as the text has it, with its space. */
    marker?: string;
  }
}
