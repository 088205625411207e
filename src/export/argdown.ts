import type { Argument, Branch } from '../argument/argument.ts';
import { buildArgument } from '../argument/argument.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { latestOutcome, voiceActors, voiceKind } from '../model/claim.ts';
import type { Relation } from '../model/vocabulary.ts';
import { relations } from '../model/vocabulary.ts';

/** Not registered; the form is text, and has a name of its own in no list. */
export const argdownMediaType = 'text/plain;charset=utf-8';

/**
 * Argdown knows support, attack and undercut. A claim that qualifies another does not deny it, and neither does an
 * undercut: so it is written as one, and the claim's data says what is meant.
 */
const arrows = { supports: '+>', qualifies: '_>', opposes: '->' } satisfies Record<Relation, string>;

/**
 * The argument of an article as Argdown (https://argdown.org/syntax): a section for each branch, a statement for each
 * claim under its own id, its relations below it, and its type, voice, verdict and address as data. What the text leaves
 * out stands in the front matter, since it is the editor's word. The claims come in the order of the text.
 *
 * @param addressOf the full address of a claim's page
 */
export function toArgdown(
  article: Article,
  claims: readonly Claim[],
  addressOf: (id: string) => string,
  words: Catalogue['exporting']['argdown'],
): string {
  const argument = buildArgument(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const formatStatements = (branches: readonly Branch[]): string[] =>
    branches
      .flatMap(({ ids }) => ids)
      .flatMap((id) => byId.get(id) ?? [])
      .map((claim) => toStatement(claim, argument, addressOf));
  const sections = argument.branches.flatMap((branch) => [
    `# ${escapeArgdown(byId.get(branch.thesis)?.statement ?? branch.thesis)}`,
    ...formatStatements([branch]),
  ]);
  const isolated = argument.isolated.length > 0 ? [`# ${words.isolated}`, ...formatStatements(argument.isolated)] : [];
  return [formatFrontMatter(article, words), ...sections, ...isolated].join('\n\n') + '\n';
}

function toStatement(claim: Claim, { edges }: Argument, addressOf: (id: string) => string): string {
  const latest = latestOutcome(claim);
  const actors = voiceActors(claim.voice);
  const data = {
    type: claim.type,
    voice: voiceKind(claim.voice),
    ...(actors.length > 0 && { actors }),
    ...(latest && { verdict: latest.verdict, day: latest.date }),
    ...Object.fromEntries(relations.flatMap((it) => (claim[it].length > 0 ? [[it, claim[it]]] : []))),
    address: addressOf(claim.id),
  };
  const outgoing = edges.filter(({ from }) => from === claim.id);
  return [
    `[${claim.id}]: ${escapeArgdown(claim.statement)} ${toData(data)}`,
    ...outgoing.map(({ relation, to }) => `  ${arrows[relation]} [${to}]`),
  ].join('\n');
}

function formatFrontMatter(
  { title, lang, text, asOf, omissions }: Article,
  words: Catalogue['exporting']['argdown'],
): string {
  const fields = {
    title,
    ...(text.of && { subTitle: words.after({ title: text.of.title }), author: text.of.authors }),
    lang,
    asOf,
    ...(omissions.length > 0 && {
      silences: omissions.map(({ topic, note, sources }) => ({ topic, note, sources })),
    }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${quote(value)}`);
  return ['===', ...lines, '==='].join('\n');
}

/** Data in Argdown is YAML in braces, of which JSON is a part. */
function toData(data: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(data).map(([name, value]) => `${name}: ${quote(value)}`);
  return `{${fields.join(', ')}}`;
}

/** JSON whose strings hold nothing that would end the data or the front matter around it. */
function quote(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(/[={}]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Text of which no sign means anything to Argdown: any may be escaped by a backslash. It becomes one line. */
function escapeArgdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}
