import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { Finding, FindingMessage } from '../check/finding.ts';
import { byPermalinkKey, followPermalink, isLive, permalinkKey } from '../model/permalink-key.ts';
import { permalinkSchema } from '../model/permalink.ts';
import type { Permalink } from '../model/permalink.ts';
import { checksumOf } from '../permalinks/write-registry.ts';
import { findDataFaults } from './data-findings.ts';
import { hasErrors, toMessages, toProblemMessages } from './to-messages.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml } from './yaml-source.ts';

const permalinkRegistrySchema = z.strictObject({
  entries: z.array(permalinkSchema),
  seal: z.strictObject({ entries: z.number(), digest: z.string() }),
});

/** How many addresses are known to have been published, and which file says so. */
export interface PublishedCount {
  readonly path: string;
  readonly addresses: number;
}

export interface PermalinkRegistryReading {
  /** Every address that was published; none where the file has an error. */
  readonly permalinks: readonly Permalink[];
  readonly messages: readonly VFileMessage[];
  /** The file as it is; absent where there is none. */
  readonly text?: string;
}

/**
 * Reads the permalink registry. Without a file, and with no record that there was one, nothing was published.
 *
 * @param slugs the articles that there are
 * @param sealed false to read it also where its seal is broken or entries are lost, to seal it anew
 */
export function readPermalinkRegistry(
  file: SourceFile | undefined,
  slugs: ReadonlySet<string>,
  { sealed = true, published }: { readonly sealed?: boolean; readonly published?: PublishedCount } = {},
): PermalinkRegistryReading {
  const { permalinks, messages } =
    file === undefined ? { permalinks: [], messages: [] } : readEntries(file, slugs, sealed);
  const whole = { permalinks, messages, ...(file && { text: file.text }) };
  if (!sealed || published === undefined || hasErrors(messages) || permalinks.length >= published.addresses)
    return whole;
  const lost = toMessages([toLostFinding(permalinks.length, published)], published.path, parseYaml(''));
  return { ...whole, permalinks: [], messages: [...messages, ...lost] };
}

function toLostFinding(present: number, { addresses }: PublishedCount): Finding {
  return {
    rule: 'permalink/ledger-lost',
    severity: 'error',
    path: [],
    message: { key: 'permalinksLost', present, published: addresses },
  };
}

function readEntries(file: SourceFile, slugs: ReadonlySet<string>, sealed: boolean): PermalinkRegistryReading {
  const yaml = parseYaml(file.text);
  const toFileMessages = (findings: readonly Finding[]) => toMessages(findings, file.path, yaml);

  const broken = sealed ? sealFindings(file.text) : [];
  if (broken.length > 0) return { permalinks: [], messages: toFileMessages(broken) };
  const problems = toProblemMessages(yaml.problems, file.path);
  if (hasErrors(problems)) return { permalinks: [], messages: problems };
  const read = permalinkRegistrySchema.safeParse(yaml.value);
  if (!read.success) {
    return {
      permalinks: [],
      messages: toFileMessages(findDataFaults(yaml, permalinkRegistrySchema, read.error.issues)),
    };
  }

  const permalinks = read.data.entries;
  const inconsistent = toFileMessages([...findInconsistencies(permalinks)]);
  if (hasErrors(inconsistent)) return { permalinks: [], messages: inconsistent };
  return { permalinks, messages: toFileMessages([...findMissingArticles(permalinks, slugs)]) };
}

function sealFindings(text: string): Finding[] {
  const seal = /^seal: \{entries: (\d+), digest: "([0-9a-f]{16})"\}\r?\n$/m.exec(text);
  const closes = seal !== null && seal.index + seal[0].length === text.length;
  const entries = text.match(/^ {2}- /gm)?.length ?? 0;
  const finding = (path: Finding['path'], message: FindingMessage): Finding[] => [
    { rule: 'permalink/seal', severity: 'error', path, message },
  ];
  if (!closes) {
    const last = ['entries', Math.max(0, entries - 1)];
    return finding(last, { key: 'registryUnsealed' });
  }
  const [, count, digest] = seal;
  if (Number(count) !== entries) {
    return finding(['seal', 'entries'], { key: 'registryOfOtherLength', entries, sealed: count ?? '' });
  }
  if (checksumOf(text.slice(0, seal.index)) !== digest) {
    return finding(['seal', 'digest'], { key: 'registryChanged' });
  }
  return [];
}

/** What no command writes, but a merge of two versions may: an address twice, or one that leads nowhere. */
function* findInconsistencies(permalinks: readonly Permalink[]): Generator<Finding> {
  const byKey = byPermalinkKey(permalinks);
  for (const [index, link] of permalinks.entries()) {
    const message = findInconsistency(byKey, link);
    if (message === undefined) continue;
    yield {
      rule: 'permalink/inconsistent',
      severity: 'error',
      path: ['entries', index],
      message,
    };
  }
}

function findInconsistency(byKey: ReadonlyMap<string, Permalink>, link: Permalink): FindingMessage | undefined {
  const address = permalinkKey(link);
  if (byKey.get(address) !== link) return { key: 'permalinkTwice', address };
  if (followPermalink(byKey, address) !== undefined) return undefined;
  return { key: 'permalinkLeadsNowhere', address, now: link.now ?? '' };
}

function* findMissingArticles(permalinks: readonly Permalink[], slugs: ReadonlySet<string>): Generator<Finding> {
  for (const [index, link] of permalinks.entries()) {
    if (link.kind !== 'article' || !isLive(link) || slugs.has(link.article)) continue;
    const { article } = link;
    yield {
      rule: 'permalink/article-missing',
      severity: 'error',
      path: ['entries', index],
      message: { key: 'permalinkOfNoArticle', article },
      actual: article,
    };
  }
}
