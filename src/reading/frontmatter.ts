import type { Finding, RuleId } from '../check/finding.ts';

/** An article's file in its two parts. */
export interface SplitArticle {
  readonly yaml: string;
  /** Offset in the file at which the YAML begins. */
  readonly yamlStart: number;
  /** Line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** Line of the file on which the text begins. */
  readonly bodyLine: number;
  /** Markdown after the frontmatter, with line feeds only. */
  readonly body: string;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Parts the frontmatter, between a first line and a later line of three hyphens, from the text.
 * A byte order mark is dropped and any kind of line end is read.
 */
export function splitFrontmatter(text: string): SplitArticle | { readonly problem: Finding } {
  const file = text.replace(/^\uFEFF/, '');
  const opening = OPENING.exec(file);
  if (!opening) {
    return problem('frontmatter/missing', 'frontmatterMissing');
  }
  const rest = file.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) {
    return problem('frontmatter/unclosed', 'frontmatterUnclosed');
  }
  const body = rest.slice(closing.index + closing[0].length);
  // Line ends are made one kind here, so that no carriage return reaches a page or an offset.
  return {
    yaml: rest.slice(0, closing.index),
    yamlStart: text.length - rest.length,
    yamlLine: 2,
    bodyLine: 2 + (rest.slice(0, rest.length - body.length).match(/\n/g)?.length ?? 0),
    body: body.replaceAll(/\r\n?/g, '\n'),
  };
}

function problem(rule: RuleId, key: 'frontmatterMissing' | 'frontmatterUnclosed'): { problem: Finding } {
  return { problem: { rule, severity: 'error', path: [], message: { key } } };
}
