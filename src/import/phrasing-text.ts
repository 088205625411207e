import type { PhrasingContent, Text } from 'mdast';
import { object, paragraphEnd } from './repairs/repair.ts';
import type { Edit } from './repairs/repair.ts';
import type { EditableText } from './repair-text.ts';

interface Run {
  readonly node: Text;
  readonly start: number;
}

/** The text of a line of Markdown, over all its text nodes; code, pictures and line breaks stand in it as one object each. */
export function phrasingText(children: readonly PhrasingContent[]): EditableText {
  const runs: Run[] = [];
  let text = '';
  const collect = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        runs.push({ node, start: text.length });
        text += node.value;
      } else if ('children' in node) collect(node.children);
      else text += object;
    }
  };
  collect(children);
  return {
    text,
    apply(edits) {
      applyEdits(runs, edits);
      return phrasingText(children);
    },
  };
}

/** Each edit writes into the first run it touches and cuts what it takes away from those behind. */
function applyEdits(runs: readonly Run[], edits: readonly Edit[]): void {
  let first = 0;
  let written = -1;
  for (const { node, start: runStart } of runs) {
    const runEnd = runStart + node.value.length;
    const parts: string[] = [];
    let done = runStart;
    for (let index = first; index < edits.length; index += 1) {
      const { start, end, text } = edits[index] ?? nothing;
      if (start > runEnd || (start === runEnd && end > start)) break;
      parts.push(node.value.slice(done - runStart, Math.max(start, runStart) - runStart), index > written ? text : '');
      written = Math.max(written, index);
      done = Math.min(end, runEnd);
      if (end <= runEnd) first = index + 1;
    }
    node.value = parts.join('') + node.value.slice(done - runStart);
  }
}

const nothing: Edit = { start: Infinity, end: Infinity, text: '' };

/** Parts a line of Markdown wherever a paragraph ends, and what is open there with it. */
export function splitPhrasing(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const groups: PhrasingContent[][] = [[]];
  for (const child of children) {
    const [first = [], ...others] = splitNode(child);
    groups.at(-1)?.push(...first);
    for (const other of others) groups.push(other);
  }
  return groups;
}

function splitNode(node: PhrasingContent): PhrasingContent[][] {
  if (node.type === 'text')
    return node.value.split(paragraphEnd).map((value) => (value === '' ? [] : [{ type: 'text', value }]));
  if (!('children' in node)) return [[node]];
  const parts = splitPhrasing(node.children);
  if (parts.length === 1) return [[node]];
  return parts.map((part) => (part.length === 0 ? [] : [{ ...node, children: part }]));
}
