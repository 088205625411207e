import { findOccurrences } from '../anchoring/find-occurrences.ts';
import { normalizeText } from '../anchoring/normalize.ts';
import { catalogueFor, langWithin } from '../i18n/catalogue.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { annotateBlock } from '../markdown/annotate-block.ts';
import { labelFootnotes } from '../markdown/footnotes.ts';
import type { Mark, NoteRef } from '../markdown/mark.ts';
import type { TextBlock } from '../markdown/read-blocks.ts';
import { toHtml } from 'hast-util-to-html';
import { traitsOf } from '../model/announcement-status.ts';
import { fragmentOf } from '../model/article.ts';
import type { Block, BlockRange, Passage } from '../model/article.ts';
import { byPermalinkKey, followPermalink, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import type { Registries } from '../model/registries.ts';
import type { OutcomeLook } from '../model/status-label.ts';
import { lookClasses } from '../model/status-label.ts';
import type { Tags } from '../model/tags.ts';
import { findTellingClaims } from '../model/telling-claim.ts';
import { verdictTraits } from '../model/verdict.ts';
import type { ParagraphTracking } from '../permalinks/track-paragraphs.ts';
import { statusOf } from '../timeline/status.ts';

/** How the marks of one passage look and what their note is called. */
interface MarkStyle {
  readonly classes: readonly string[];
  /** What a note says first: what came of the passage, or what kind it is of. */
  readonly says: string;
  readonly look?: OutcomeLook;
  /** The words by which certainty is put, where something came of the passage. */
  readonly hedge?: string;
}

/** What each block is called, by its index. */
export interface BlockAddresses {
  readonly keys: readonly string[];
  /** Published ids that lead to the block, beside its key. */
  readonly aliases: readonly (readonly string[])[];
}

/** The blocks of a text as the page shows them, with every passage marked. */
export function markBlocks(
  blocks: readonly TextBlock[],
  passages: readonly Passage[],
  tags: Tags,
  registries: Registries,
  { keys, aliases }: BlockAddresses,
): Block[] {
  const marks: Mark[][] = blocks.map(() => []);
  const styles = stylePassages(tags, registries);
  const telling = findTellingClaims(passages, tags.claims);
  const { lang, marks: labels } = catalogueFor(tags.lang);
  const labelLang = langWithin(lang, tags.lang);
  const words = { ...labels, labelLang };
  const numbered = new Map<number | undefined, number>();
  for (const passage of inOrder(passages)) {
    const style = styles.get(passage.id);
    if (style === undefined) continue;
    const block = passage.ranges[0]?.block;
    const line = (numbered.get(block) ?? 0) + 1;
    if (passage.number !== undefined) numbered.set(block, line);
    const found =
      passage.kind === 'actor'
        ? mentionMarks(passage, style)
        : quoteMarks(passage, style, { line, words, teller: telling.get(passage.id) });
    for (const { block: index, mark } of found) marks[index]?.push(mark);
    const hedge = style.hedge === undefined ? undefined : findHedge(style.hedge, passage, blocks);
    if (hedge) marks[hedge.block]?.push({ ...hedge, classes: ['hedge'], first: true, last: true });
  }
  return blocks.map((block, index) => ({
    key: keys[index] ?? '',
    aliases: aliases[index] ?? [],
    text: block.text,
    html: toHtml(labelFootnotes(annotateBlock(block, marks[index] ?? []), { ...labels.footnotes, lang: labelLang })),
    tag: block.tag,
  }));
}

/** In the order of their numbers, in which the notes of a block stand; names, which have none, last. */
function inOrder(passages: readonly Passage[]): Passage[] {
  return [...passages].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

/** Every mention stands for itself, with an address of its own. */
function mentionMarks(passage: Passage, { classes }: MarkStyle): { block: number; mark: Mark }[] {
  return passage.ranges.map(({ block, start, end }, index) => ({
    block,
    mark: { id: passage.id, start, end, classes, first: true, last: true, fragment: fragmentOf(passage, index) },
  }));
}

/** A quote is one, through however many blocks it runs. */
function quoteMarks(
  { id, ranges, number = 0 }: Passage,
  { classes, look, says }: MarkStyle,
  {
    line,
    words,
    teller,
  }: {
    line: number;
    words: Catalogue['marks'] & { readonly labelLang: string | undefined };
    teller: Passage | undefined;
  },
): { block: number; mark: Mark }[] {
  const end = ranges.at(-1);
  const tellerEnd = teller?.ranges.at(-1);
  const together = end?.block === tellerEnd?.block && end?.end === tellerEnd?.end;
  const ref: NoteRef = {
    href: `#note-${id}`,
    label: words.note({ number, says }),
    lang: words.labelLang,
    number,
    classes: [
      ...(look ? ['result', ...lookClasses(look).split(' ')] : []),
      ...(teller ? [together ? 'told' : 'inner'] : []),
    ],
  };
  return ranges.map((range, index) => ({
    block: range.block,
    mark: {
      id,
      start: range.start,
      end: range.end,
      classes: look ? [...classes, 'with-outcome'] : classes,
      first: index === 0,
      last: index === ranges.length - 1,
      fragment: id,
      firstClasses: [`line-${line}`],
      ref,
    },
  }));
}

/** The first place of a hedge within its passage. */
function findHedge(hedge: string, { ranges }: Passage, blocks: readonly TextBlock[]): BlockRange | undefined {
  const wanted = normalizeText(hedge).text.trim();
  for (const { block, start, end } of ranges) {
    const words = normalizeText(blocks[block]?.text.slice(start, end) ?? '');
    const [at] = [...findOccurrences(words.text, wanted), ...findOccurrences(lower(words.text), lower(wanted))];
    if (at === undefined) continue;
    return {
      block,
      start: start + words.toSource(at, 'start'),
      end: start + words.toSource(at + wanted.length, 'end'),
    };
  }
  return undefined;
}

/** In lower case, of the same length. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}

function stylePassages({ lang, asOf, claims, visits, actors }: Tags, registries: Registries): Map<string, MarkStyle> {
  const { codebook } = catalogueFor(lang);
  const library = { engagements: new Map(registries.engagements.map((engagement) => [engagement.id, engagement])) };
  return new Map<string, MarkStyle>([
    ...claims.map(({ id, type, hedge, outcomes }): [string, MarkStyle] => {
      const verdict = outcomes.at(-1)?.verdict;
      const classes = ['claim', type];
      if (verdict === undefined) return [id, { classes, says: codebook.claimTypes[type].label }];
      return [
        id,
        {
          classes,
          says: codebook.verdicts[verdict].label,
          look: verdictTraits[verdict].look,
          ...(hedge !== undefined && { hedge }),
        },
      ];
    }),
    ...visits.map((visit): [string, MarkStyle] => {
      const { engagement = '', ...outcome } = visit.outcome;
      // What could not be read of the registry is told elsewhere, and is no reason not to show the text.
      const known = library.engagements.has(engagement) ? visit : { ...visit, outcome };
      const status = statusOf(known, { article: { asOf }, library });
      const classes = [...new Set(['visit', visit.kind])];
      return [visit.id, { classes, says: codebook.statuses[status].label, look: traitsOf(status).look }];
    }),
    ...actors.map(({ id }): [string, MarkStyle] => [id, { classes: ['actor'], says: '' }]),
  ]);
}

/**
 * For each block the published ids that lead to it without being in the text any more: keys of paragraphs that were
 * joined to it, and former ids of what stands in it.
 */
export function findBlockAliases(
  blocks: number,
  passages: readonly Passage[],
  { keys, blockOf }: Pick<ParagraphTracking, 'keys' | 'blockOf'>,
  permalinks: readonly Permalink[],
): string[][] {
  const aliases: string[][] = Array.from({ length: blocks }, () => []);
  const present = new Map([
    ...passages.map(({ id, ranges }) => [id, ranges[0]?.block] as const),
    ...keys.map((key, block) => [key, block] as const),
  ]);
  const byKey = byPermalinkKey(permalinks);
  for (const link of permalinks) {
    if (link.kind === 'article' || present.has(link.id)) continue;
    const target = followPermalink(byKey, permalinkKey(link));
    if (target === undefined || target.kind === 'article' || target.withdrawn !== undefined) continue;
    const block = blockOf.get(target.id) ?? present.get(target.id);
    if (block !== undefined) aliases[block]?.push(link.id);
  }
  return aliases;
}
