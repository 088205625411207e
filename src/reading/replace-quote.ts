import { isMap, isScalar, isSeq } from 'yaml';
import type { Scalar, YAMLMap } from 'yaml';
import { splitFrontmatter } from './frontmatter.ts';
import { parseYaml } from './yaml-source.ts';

/**
 * An article's file with another quote for one claim or visit. No other byte changes: comments, order, line ends and the
 * quote's own way of being quoted stay, unless the new words cannot be written in it.
 */
export function replaceQuote(file: string, list: 'claims' | 'visits', id: string, words: string): string {
  const parts = splitFrontmatter(file);
  if ('problem' in parts) throw new Error('A file without frontmatter has no quotes to replace');
  const { yaml, yamlStart } = parts;
  const { scalar, index } = findQuote(yaml, list, id);
  const [start, end] = scalar.range ?? [0, 0];

  const lineEnd = /\r?\n$/.exec(yaml.slice(start, end))?.[0] ?? '';
  for (const written of listWaysToWrite(words, scalar.type)) {
    const changed = `${yaml.slice(0, start)}${written}${lineEnd}${yaml.slice(end)}`;
    if (isOnlyChange(yaml, changed, [list, index, 'quote'], words)) {
      return file.slice(0, yamlStart) + changed + file.slice(yamlStart + yaml.length);
    }
  }
  throw new Error(`The quote of "${id}" cannot be replaced in its place`);
}

function findQuote(yaml: string, list: string, id: string): { scalar: Scalar; index: number } {
  const { root } = parseYaml(yaml);
  const tags: unknown = isMap(root) ? root.get(list) : undefined;
  const items: unknown[] = isSeq(tags) ? tags.items : [];
  const index = items.findIndex((item) => isMap(item) && item.get('id') === id);
  const scalar = (items[index] as YAMLMap | undefined)?.get('quote', true);
  if (!isScalar(scalar)) throw new Error(`No quote of "${id}" in ${list}`);
  return { scalar, index };
}

/** As it was written before, where that is possible; between double quotes everything is. */
function listWaysToWrite(words: string, type: Scalar.Type | undefined): string[] {
  const double = JSON.stringify(words);
  if (type === 'PLAIN') return [words, double];
  return type === 'QUOTE_SINGLE' ? [`'${words.replaceAll("'", "''")}'`, double] : [double];
}

/** Whether all that the change did to the values is to put the words in their place. */
function isOnlyChange(before: string, after: string, path: readonly (string | number)[], words: string): boolean {
  const wanted = parseYaml(before).value;
  const { value, problems } = parseYaml(after);
  return problems.length === 0 && JSON.stringify(value) === JSON.stringify(setValue(wanted, path, words));
}

/** Plain data with another value at a path. */
export function setValue(value: unknown, [key, ...rest]: readonly (string | number)[], words: string): unknown {
  if (key === undefined) return words;
  if (Array.isArray(value))
    return value.map((each, at) => (at === key ? setValue(each, rest, words) : (each as unknown)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? setValue(each, rest, words) : (each as unknown)]),
  );
}
