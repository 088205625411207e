export interface Rule {
  /** A selector, or a rule's name and what follows it. */
  readonly head: string;
  /** What stands between its braces. */
  readonly within: string;
}

/** The outermost rules and statements of a sheet. */
export function rulesOf(css: string): readonly Rule[] {
  // Comments and what quoted words may hold would be taken for rules.
  const bare = css.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'/g, "''");
  const rules: Rule[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (const { 0: sign, index } of bare.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index;
    if (sign === '}') depth -= 1;
    if (depth > 0 || sign === '{') continue;
    const end = sign === ';' ? index : open;
    rules.push({ head: bare.slice(start, end).trim().replace(/\s+/g, ' '), within: bare.slice(end + 1, index) });
    start = index + 1;
  }
  return rules;
}
