import type { Finding } from '../check/finding.ts';

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
    return problem('frontmatter/missing', 'Unexpected text on line 1, expected "---" and the frontmatter', {
      hint: 'Begin the file with a line of three hyphens, the tags in YAML, and three hyphens again.',
    });
  }
  const rest = file.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) {
    return problem('frontmatter/unclosed', 'Unexpected end of file in the frontmatter, expected a closing "---"', {
      hint: 'Put a line of three hyphens between the tags and the text.',
    });
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

function problem(rule: string, reason: string, { hint }: { hint: string }): { problem: Finding } {
  return { problem: { rule, severity: 'error', path: [], reason, hint } };
}
