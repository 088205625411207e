/** Finds offices in a text, the longest title at each place; the first group is the title. */
export function titlePattern(titles: readonly string[]): RegExp {
  const longestFirst = titles.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

/** "Secretary of State" is also "the Secretary"; "Prime Minister" is not "the Minister". */
export function titleForms(title: string): string[] {
  const [first = ''] = title.split(' ');
  return title.includes(' of ') ? [title, first] : [title];
}
