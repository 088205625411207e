import { fnv1a64 } from '../model/fnv-hash.ts';
import { isLive, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink, PublishedVersion } from '../model/permalink.ts';

const opening = `# Every address ever published, so that none is lost. "readout publish" and "readout anchor" keep this file;
# it is never edited by hand, and its last line would tell.
entries:
`;

/** The permalink registry's file: an entry a line, sorted, sealed by its last line. Same entries, same text. */
export function writePermalinkRegistry(links: readonly Permalink[]): string {
  const sorted = sortForRegistry(links);
  const lines = sorted.map((link) => `  - ${flowMap(link)}\n`).join('');
  const sealed = sorted.length === 0 ? opening.replace(/:\n$/, ': []\n') : `${opening}${lines}`;
  return `${sealed}seal: {entries: ${sorted.length}, digest: "${checksumOf(sealed)}"}\n`;
}

/**
 * The digest of all that stands before the seal, 16 hexadecimal digits. It finds lines that were changed, lost or added
 * by accident or by hand, whatever line ends a checkout made of them; it is no signature.
 */
export function checksumOf(text: string): string {
  return fnv1a64(text.replaceAll('\r\n', '\n')).toString(16).padStart(16, '0');
}

/** Keys in this order; those that say what became of an address last. */
const keyOrder = [
  ...['article', 'kind', 'id', 'first', 'code', 'title', 'quote', 'prefix', 'suffix', 'paragraph', 'versions'],
  ...['withdrawn', 'why', 'now'],
];

function flowMap(link: Permalink): string {
  const values = new Map<string, string | readonly PublishedVersion[] | undefined>(Object.entries(link));
  const unknown = [...values.keys()].filter((key) => !keyOrder.includes(key));
  if (unknown.length > 0) throw new Error(`No order is given for ${unknown.join(', ')}`);
  const pairs = keyOrder.flatMap((key) => {
    const value = values.get(key);
    if (value === undefined) return [];
    return [`${key}: ${typeof value === 'string' ? flowValue(value) : flowVersions(value)}`];
  });
  return `{${pairs.join(', ')}}`;
}

function flowVersions(versions: readonly PublishedVersion[]): string {
  const maps = versions.map(
    ({ hash, form, publishedOn }) => `{hash: "${hash}", form: ${form}, publishedOn: "${publishedOn}"}`,
  );
  return `[${maps.join(', ')}]`;
}

/** Ids plain, where no reader of YAML takes them for something else; other text as JSON, which is YAML too. */
function flowValue(value: string): string {
  const plain = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) && !/^(null|true|false|yes|no|on|off|y|n)$/.test(value);
  return plain ? value : JSON.stringify(value).replaceAll(unprintable, escapeCharacter);
}

/** What YAML would not carry as it is: controls, line ends of other systems, byte order marks. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const kinds: readonly Permalink['kind'][] = ['article', 'paragraph', 'claim', 'visit', 'actor'];

/**
 * The order of a permalink registry's lines: article by article, kind by kind, id by id; but the paragraphs of a text as they follow
 * one another in it, which is how they come, and behind them those that are no longer there.
 */
export function sortForRegistry(links: readonly Permalink[]): Permalink[] {
  return links
    .map((link, index) => ({ link, index, key: permalinkKey(link) }))
    .sort(
      (a, b) =>
        compare(a.link.article, b.link.article) ||
        kinds.indexOf(a.link.kind) - kinds.indexOf(b.link.kind) ||
        (inText(a.link) && inText(b.link)
          ? a.index - b.index
          : Number(inText(b.link)) - Number(inText(a.link)) || compare(a.key, b.key)),
    )
    .map(({ link }) => link);
}

function inText(link: Permalink): boolean {
  return link.kind === 'paragraph' && isLive(link);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const countOpening = `# How many addresses were published from here, so that the loss of permalinks.yaml is noticed. Kept by the tool.
`;

/** The files that record published addresses, by path in the content folder. No address is ever taken off them. */
export function writePermalinkFiles(links: readonly Permalink[]): Map<string, string> {
  return new Map([
    ['permalinks.yaml', writePermalinkRegistry(links)],
    ['.published', `${countOpening}addresses: ${links.length}\n`],
  ]);
}

/** How many addresses a record tells of: none without one, at least one of a record that cannot be read. */
export function readPublished(text: string): number {
  if (text === '') return 0;
  return Number(/^addresses: (\d+)\r?$/m.exec(text)?.[1] ?? 1);
}
