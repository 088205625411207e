import { catalogueFor, langWithin } from '../i18n/catalogue.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { annotateBlock } from '../markdown/annotate-block.ts';
import { labelFootnotes } from '../markdown/footnotes.ts';
import type { Mark } from '../markdown/mark.ts';
import type { TextBlock } from '../markdown/read-blocks.ts';
import { toHtml } from 'hast-util-to-html';
import { fragmentOf } from '../model/article.ts';
import type { Block, BlockRange, Passage } from '../model/article.ts';
import { byPermalinkKey, followPermalink, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import type { Registries } from '../model/registries.ts';
import { capitalise } from '../model/capitalise.ts';
import type { Tags } from '../model/tags.ts';
import type { ParagraphTracking } from '../permalinks/track-paragraphs.ts';

type Words = Catalogue['marks'] & { readonly labelLang: string | undefined };

/** How the marks of one passage look and what their note is called. */
interface MarkStyle {
  readonly classes: readonly string[];
  readonly label: string;
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
  const { lang, marks: labels } = catalogueFor(tags.lang);
  const labelLang = langWithin(lang, tags.lang);
  const words = { ...labels, labelLang };
  for (const passage of passages) {
    const style = styles.get(passage.id);
    if (style === undefined) continue;
    for (const { block, mark } of marksOf(passage, style, words)) marks[block]?.push(mark);
  }
  return blocks.map((block, index) => ({
    key: keys[index] ?? '',
    aliases: aliases[index] ?? [],
    text: block.text,
    html: toHtml(labelFootnotes(annotateBlock(block, marks[index] ?? []), { ...labels.footnotes, lang: labelLang })),
    tag: block.tag,
  }));
}

function marksOf(passage: Passage, style: MarkStyle, words: Words): { block: number; mark: Mark }[] {
  return passage.ranges.map((range, index) => ({
    block: range.block,
    mark:
      passage.kind === 'actor'
        ? mentionMark(passage, range, index, style, words)
        : quoteMark(passage, range, index, style, words),
  }));
}

/** Every mention stands for itself, with an address of its own; the first leads to the note. */
function mentionMark(
  passage: Passage,
  { start, end }: BlockRange,
  index: number,
  { classes, label }: MarkStyle,
  words: Words,
): Mark {
  const { id } = passage;
  const mark = { id, start, end, classes, first: true, last: true, fragment: fragmentOf(passage, index) };
  const ref = { href: `#note-${id}`, label: words.noteOnMention({ name: label }), lang: words.labelLang };
  return index > 0 ? mark : { ...mark, ref };
}

/** A quote is one, through however many blocks it runs. */
function quoteMark(
  passage: Passage,
  { start, end }: BlockRange,
  index: number,
  { classes, label }: MarkStyle,
  words: Words,
): Mark {
  const { id, ranges, number = 0 } = passage;
  return {
    id,
    start,
    end,
    classes,
    first: index === 0,
    last: index === ranges.length - 1,
    fragment: id,
    ref: {
      href: `#note-${id}`,
      label: words.noteOnPassage({ kind: label, number }),
      lang: words.labelLang,
      number,
    },
  };
}

function stylePassages({ lang, claims, visits, actors }: Tags, registries: Registries): Map<string, MarkStyle> {
  const { codebook, lang: labelLang } = catalogueFor(lang);
  const names = new Map(registries.actors.map(({ id, name }) => [id, name]));
  return new Map<string, MarkStyle>([
    ...claims.map(({ id, type }) =>
      toStyle(id, ['claim', type], capitalise(codebook.claimTypes[type].label, labelLang)),
    ),
    ...visits.map(({ id, kind }) =>
      toStyle(id, [...new Set(['visit', kind])], capitalise(codebook.announcementKinds[kind].label, labelLang)),
    ),
    ...actors.map(({ id }) => toStyle(id, ['actor'], names.get(id) ?? id)),
  ]);
}

function toStyle(id: string, classes: readonly string[], label: string): [string, MarkStyle] {
  return [id, { classes, label }];
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
