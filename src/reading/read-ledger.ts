import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../check/finding.ts';
import { sealLine } from '../ledger/ledger-text.ts';
import { findRenamed, ledgerSchema } from '../model/ledger.ts';
import type { Ledger } from '../model/ledger.ts';
import { placeFindings, placeProblems } from './place-findings.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml } from './yaml-source.ts';

/** Ids of all that can be wrong with the ledger itself. Permanent. */
export const ledgerRules = ['ledger/cut-short', 'ledger/tampered', 'ledger/unreadable', 'ledger/lost-article'] as const;

export interface LedgerReading {
  /** Absent where there is no ledger yet, and where it cannot be trusted. */
  readonly ledger?: Ledger;
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads the ledger of published addresses. A ledger is believed whole or not at all: by half a ledger, addresses would
 * be lost in silence.
 *
 * @param file undefined where there is none: nothing was published yet
 * @param slugs the articles that the content has
 */
export function readLedger(file: SourceFile | undefined, slugs: readonly string[]): LedgerReading {
  if (file === undefined) return { messages: [] };
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const yaml = parseYaml(text);
  const told = (flaws: readonly LedgerFlaw[]) =>
    placeFindings(
      flaws.map((flaw) => ({ severity: 'error' as const, path: [], ...flaw })),
      file.path,
      yaml,
    );

  const seal = /(?:^|\n)(# seal [0-9a-f]{16})\n*$/.exec(text);
  if (seal === null) return { messages: told([cutShort]) };
  const sealed = text.slice(0, seal.index + (seal[0].startsWith('\n') ? 1 : 0));
  if (seal[1] !== sealLine(sealed)) return { messages: told([tampered]) };
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map((problem) => ({
      ...problem,
      rule: 'ledger/unreadable' as const,
      hint: restore,
    }));
    return { messages: placeProblems(problems, file.path) };
  }
  const read = ledgerSchema.safeParse(yaml.value);
  if (!read.success) return { messages: told(read.error.issues.map(unreadable)) };
  return { ledger: read.data, messages: told([...lostArticles(read.data, slugs)]) };
}

type LedgerFlaw = Pick<Finding, 'reason' | 'hint'> & {
  readonly rule: (typeof ledgerRules)[number];
  readonly path?: Finding['path'];
  readonly atKey?: boolean;
};

const restore =
  'Bring back its last whole version from version control, then run "readout publish" for what is new since.';

const cutShort: LedgerFlaw = {
  rule: 'ledger/cut-short',
  reason: 'Unexpected end of the ledger, expected a last line that seals it: the file was cut short',
  hint: restore,
};

const tampered: LedgerFlaw = {
  rule: 'ledger/tampered',
  reason: 'Unexpected change in the ledger, expected lines that fit the seal in the last one: it was edited or merged',
  hint: restore,
};

function unreadable({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): LedgerFlaw {
  return {
    rule: 'ledger/unreadable',
    path: path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment)),
    reason: `Unexpected entry in the ledger, expected another form: ${message}`,
    hint: 'It may come from a newer version of Readout: use that one, or bring back the last ledger that could be read.',
  };
}

/** Articles that were published and are not there any more, nor under another name. */
function* lostArticles({ articles, renamed }: Ledger, slugs: readonly string[]): Generator<LedgerFlaw> {
  const lost = Object.keys(articles).filter((slug) => !slugs.includes(slug));
  const fresh = slugs.find((slug) => !Object.hasOwn(articles, slug));
  for (const slug of lost) {
    yield {
      rule: 'ledger/lost-article',
      path: ['articles', slug],
      atKey: true,
      reason: `Unexpected lack of the article "${slug}", expected its file: its addresses were published`,
      hint: `Bring back articles/${slug}.md; or, where it has another name now, run "readout anchor --rename-article ${slug}=${fresh ?? 'NEW'}".`,
    };
  }
  for (const slug of slugs) {
    const to = findRenamed(renamed, slug);
    if (to === undefined) continue;
    yield {
      rule: 'ledger/lost-article',
      path: ['renamed', slug],
      atKey: true,
      reason: `Unexpected article "${slug}", expected another name: that one was published before and leads to "${to}"`,
      hint: 'Choose another name for the file of the new article.',
    };
  }
}
