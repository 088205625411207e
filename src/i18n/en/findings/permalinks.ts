import { plural } from '../counting.ts';
import type { Complaint } from './complaint.ts';

/** A published tag: its id, and the name by which commands call it, `article/id`. */
interface Tag {
  readonly id: string;
  readonly tag: string;
}

/** What is found against an article, or the permalink registry, for the sake of what was published. */
export const permalinkFindings = {
  permalinkAmbiguous: ({ id, tag, count }: Tag & { readonly count: number }): Complaint => ({
    reason: `Unexpected doubt about where "${id}" stands now, expected one of ${count} places`,
    hint: `Write into "quote", and "prefix" or "suffix", which words are meant, then accept them: readout anchor --accept ${tag}`,
  }),
  permalinkChanged: ({ id, tag, quote, published }: Tag & Record<'quote' | 'published', string>): Complaint => ({
    reason: `Unexpected quote "${quote}" of "${id}", expected the published "${published}"`,
    hint: `Where the tag shall stand on these words, accept them: readout anchor --accept ${tag}`,
  }),
  permalinkGone: ({ id, tag, quote }: Tag & { readonly quote: string }): Complaint => ({
    reason: `Unexpected loss of the words of "${id}", expected "${quote}" where it was published`,
    hint: mendGone(tag),
  }),
  permalinkGoneButNear: ({ id, tag, quote, nearest }: Tag & Record<'quote' | 'nearest', string>): Complaint => ({
    reason: `Unexpected loss of the words of "${id}", expected "${quote}" where it was published; nearest is "${nearest}"`,
    hint: mendGone(tag),
  }),
  permalinkIdWithdrawn: ({ id, day }: { id: string; day: string }): Complaint => ({
    reason: `Unexpected id "${id}", whose published address was withdrawn on ${day}, expected a new id`,
    hint: chooseNewId,
  }),
  permalinkIdRenamed: ({ id, to }: { id: string; to: string }): Complaint => ({
    reason: `Unexpected id "${id}", whose published address now leads to ${to}, expected a new id`,
    hint: chooseNewId,
  }),
  permalinkIdOfOther: ({ id, kind }: { id: string; kind: string }): Complaint => ({
    reason: `Unexpected id "${id}", whose published address stands for a ${kind}, expected a new id`,
    hint: chooseNewId,
  }),
  permalinkMissing: ({ id, tag, kind }: Tag & { readonly kind: string }): Complaint => ({
    reason: missing(id, tag, kind),
    hint: `Put it back, or withdraw its address: readout anchor --withdraw ${tag} --why "…"`,
  }),
  permalinkRenamed: ({ id, tag, kind, renamed }: Tag & Record<'kind' | 'renamed', string>): Complaint => ({
    reason: missing(id, tag, kind),
    hint: `Where it is called "${renamed}" now, say so: readout anchor --rename ${tag}=${renamed}`,
  }),
  permalinkMoved: ({ id, tag }: Tag): Complaint => ({
    reason: `Unexpected place of the words of "${id}", expected them where they were published: the tag has followed them`,
    hint: `Look whether they mean the same there; "readout anchor --accept ${tag}" records the new place.`,
  }),
  permalinkParagraphLost: ({ article, id, opening }: Record<'article' | 'id' | 'opening', string>): Complaint => ({
    reason: `Unexpected lack of the paragraph "${opening}", expected it for its published address /articles/${article}/#${id}`,
    hint: `Put it back; or withdraw its address: readout anchor --withdraw ${article}/${id} --why "…"; or name the paragraph that took its place: readout anchor --rename ${article}/${id}=p-…`,
  }),
  permalinkReworded: ({ id, tag, quote, found }: Tag & Record<'quote' | 'found', string>): Complaint => ({
    reason: `Unexpected words "${found}" in the place of "${quote}", the passage of "${id}"`,
    hint: `Where the tag still holds for them, accept them: readout anchor --accept ${tag}`,
  }),

  permalinksLost: ({ present, published }: Record<'present' | 'published', number>): Complaint => ({
    reason: plural(present, {
      one: `Unexpected permalink registry of ${present} address, expected the ${published} that this file tells of`,
      other: `Unexpected permalink registry of ${present} addresses, expected the ${published} that this file tells of`,
    }),
    hint: 'Take permalinks.yaml back from version control. Where nothing was published from here, as in a copy of another site, delete this file',
  }),
  registryUnsealed: (): Complaint => ({
    reason: 'Unexpected end of the permalink registry, expected its last line to be the seal: it is not whole',
    hint: mendSeal,
  }),
  registryOfOtherLength: ({ entries, sealed }: { entries: number; sealed: string }): Complaint => ({
    reason: `Unexpected number of entries ${entries}, expected ${sealed}, as it was sealed`,
    hint: mendSeal,
  }),
  registryChanged: (): Complaint => ({
    reason: 'Unexpected change to the permalink registry by other hands than the tool, expected its sealed lines',
    hint: mendSeal,
  }),
  permalinkTwice: ({ address }: { address: string }): Complaint => ({
    reason: `Unexpected second entry for "${address}", expected one`,
    hint: mendEntries,
  }),
  permalinkLeadsNowhere: ({ address, now }: { address: string; now: string }): Complaint => ({
    reason: `Unexpected "${now}" in the place of "${address}", expected an address that leads to a page`,
    hint: mendEntries,
  }),
  permalinkOfNoArticle: ({ article }: { article: string }): Complaint => ({
    reason: `Unexpected lack of the article "${article}", expected it for its published address /articles/${article}/`,
    hint: `Put its file back; or where it has another name now: readout anchor --rename ${article}=…; or where it shall go: readout anchor --withdraw ${article} --why "…"`,
  }),
};

const chooseNewId = 'Choose an id that this article never had: links to the old one must not lead to something else.';
const mendSeal =
  'Take the file back from version control. Where the change is meant, seal it anew: readout publish --reseal';
const mendEntries = 'Keep one entry for each address, each leading somewhere; then call readout publish --reseal';

function mendGone(tag: string): string {
  return `Put the words back; or write the right ones into "quote" and call readout anchor --accept ${tag}; or take the tag out and call readout anchor --withdraw ${tag} --why "…"`;
}

function missing(id: string, tag: string, kind: string): string {
  return `Unexpected lack of the ${kind} "${id}", expected it for its published address /articles/${tag}/`;
}
