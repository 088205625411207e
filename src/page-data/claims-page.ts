import type { Article } from '../model/article.ts';
import { latestOutcome, voiceActors, voiceKind } from '../model/claim.ts';
import type { Claim } from '../model/claim.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import { likelihoods } from '../model/likelihood.ts';
import { claimTypes, verdicts, voices } from '../model/vocabulary.ts';
import { articlePath, claimsPath, passagePath } from './addresses.ts';
import type { ClaimQuestion } from './claim-questions.ts';
import { claimQuestions } from './claim-questions.ts';
import { actorLink, numberOf, shortVoice } from './claim-note.ts';
import { dayWords } from './day-words.ts';
import type { Count } from './counts.ts';
import { countBy } from './counts.ts';
import type { Linked } from './note.ts';
import type { QuotationView } from './passage-page.ts';
import { passageOf, quotations } from './passage-page.ts';
import { cutQuotation } from './quotation-cut.ts';

/** The values of a claim by which the ledger is filtered, by the name that an address gives the filter. */
export interface ClaimFacets {
  readonly type: readonly string[];
  readonly voice: readonly string[];
  readonly actor: readonly string[];
  readonly topic: readonly string[];
  readonly verdict: readonly string[];
  readonly band: readonly string[];
  readonly article: readonly string[];
}
export type FacetName = keyof ClaimFacets;

/** One claim as the ledger lists it. */
export interface ClaimRow {
  /** Unique in the ledger. */
  readonly key: string;
  readonly number: number;
  readonly statement: string;
  readonly path: string;
  readonly lang: string;
  readonly quotations: readonly QuotationView[];
  readonly type: string;
  readonly voice: string;
  readonly band?: string;
  readonly result?: { readonly value: string; readonly label: string; readonly day: string };
  readonly topics: readonly string[];
  readonly article: Linked;
  readonly facets: ClaimFacets;
}

/** A filter with what it can be set to, and how many claims of the whole ledger carry each value. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly Count[];
}

/** Every value that one page of the ledger shows. */
export interface ClaimsPage {
  readonly total: number;
  readonly rows: readonly ClaimRow[];
  readonly facets: readonly Facet[];
  /** On the first page only. */
  readonly questions: readonly ClaimQuestion[];
  readonly page: number;
  /** Path of each page of the ledger. */
  readonly pages: readonly string[];
}

/** Rows on a page: beyond that the ledger goes on on a further page, so that no page grows without end. */
export const rowsOnPage = 250;

/** Assembles the ledger, page by page; one empty page where nothing is claimed. */
export function claimsPages(library: Library, { onPage = rowsOnPage } = {}): ClaimsPage[] {
  const rows = [...library.articles.values()].flatMap((article) =>
    [...article.claims].map((claim) => claimRow(claim, article, library)).sort((a, b) => a.number - b.number),
  );
  const facets = facetsOf(rows, library);
  const count = Math.max(1, Math.ceil(rows.length / onPage));
  const pages = Array.from({ length: count }, (_, index) => (index === 0 ? claimsPath : `${claimsPath}${index + 1}/`));
  return pages.map((_, index) => ({
    total: rows.length,
    rows: rows.slice(index * onPage, (index + 1) * onPage),
    facets,
    questions: index === 0 ? claimQuestions(library) : [],
    page: index + 1,
    pages,
  }));
}

function claimRow(claim: Claim, article: Article, library: Library): ClaimRow {
  const latest = latestOutcome(claim);
  const actors = new Set([...voiceActors(claim.voice), ...claim.about, ...claim.askedOf]);
  return {
    key: `${article.slug}-${claim.id}`,
    number: numberOf(article, claim.id),
    statement: claim.statement,
    path: passagePath(article.slug, claim.id),
    lang: article.lang,
    quotations: quotations(article, passageOf(article, claim.id)).map(cutQuotation),
    type: claimTypes[claim.type].label,
    voice: shortVoice(claim, library),
    ...(claim.likelihood && { band: likelihoods[claim.likelihood].label }),
    ...(latest && {
      result: {
        value: latest.verdict,
        label: verdicts[latest.verdict].label,
        day: dayWords(latest.date, article.lang),
      },
    }),
    topics: claim.topics.map(topicLabel),
    article: { text: article.title, path: articlePath(article.slug) },
    facets: {
      type: [claim.type],
      voice: [voiceKind(claim.voice)],
      actor: [...actors],
      topic: claim.topics,
      verdict: [latest?.verdict ?? 'none'],
      band: [claim.likelihood ?? 'none'],
      article: [article.slug],
    },
  };
}

function facetsOf(rows: readonly ClaimRow[], library: Library): Facet[] {
  const values = (name: FacetName) => [...new Set(rows.flatMap(({ facets }) => facets[name]))].sort();
  const labelled = (name: FacetName, labelOf: (value: string) => string) =>
    Object.fromEntries(values(name).map((value) => [value, { label: labelOf(value) }]));
  const none = { none: { label: 'none' } };
  const facet = (name: FacetName, label: string, vocabulary: Parameters<typeof countBy>[1]): Facet => ({
    name,
    label,
    values: countBy(rows, vocabulary, ({ facets }) => facets[name]),
  });
  const all = [
    facet('type', 'Type', claimTypes),
    facet('voice', 'Voice', voices),
    facet(
      'actor',
      'Actor',
      labelled('actor', (id) => actorLink(id, library).text),
    ),
    facet('topic', 'Topic', labelled('topic', topicLabel)),
    facet('verdict', 'Verdict', { ...verdicts, ...none }),
    facet('band', 'Likelihood', { ...likelihoods, ...none }),
    facet(
      'article',
      'Article',
      labelled('article', (slug) => entry(library.articles, slug).title),
    ),
  ];
  // A filter that has nothing to tell apart is left out.
  return all.filter((each) => each.values.length > 1);
}

/** A topic's id as words. */
function topicLabel(topic: string): string {
  return topic.replaceAll('-', ' ');
}

/** A claim's facets as one attribute carries them: `type=forecast voice=own topic=trade topic=finance`. */
export function facetTokens(facets: ClaimFacets): string {
  return Object.entries(facets)
    .flatMap(([name, values]) => (values as readonly string[]).map((value) => `${name}=${value}`))
    .join(' ');
}

/** What a browser needs to filter a ledger of several pages: each claim's key, page and facets, in order. */
export function ledgerIndex(
  pages: readonly ClaimsPage[],
): readonly (readonly [key: string, page: number, facets: string])[] {
  return pages.flatMap(({ rows, page }) => rows.map(({ key, facets }) => [key, page, facetTokens(facets)] as const));
}
