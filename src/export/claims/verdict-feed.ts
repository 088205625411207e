import { Feed } from 'feed';
import { capitalise } from '../../model/capitalise.ts';
import type { ClaimOutcome } from '../../model/claim.ts';
import { outcomeFragments } from '../../model/claim.ts';
import { withoutControls } from '../../model/control-characters.ts';
import { dayWords } from '../../i18n/format-day.ts';
import { getOrThrow } from '../../model/library.ts';
import { reviewedOn } from './claim-json-ld.ts';
import type { ExportedClaim, ExportedClaims } from './exported-claims.ts';

/** Verdicts in the feed: the newest so many. */
const length = 100;

interface DatedVerdict extends ExportedClaim {
  readonly outcome: ClaimOutcome;
  /** Permanent and unique: the passage, the day, and which of that day's. */
  readonly id: string;
  /** The day on which readers could first read of it. */
  readonly told: string;
}

/**
 * The newest verdicts as an Atom feed (RFC 4287), one entry each. An entry is published on the day from which the verdict
 * stands, and updated on the day on which readers could first read of it: that of the article, where it is the later.
 */
export function toVerdictFeed(exported: ExportedClaims): string {
  const { site, title, asOf, claims } = exported;
  const words = site.words.exporting.verdictFeed;
  const all = claims.flatMap((claim) => verdictsOf(claim, exported)).sort(newestFirst);
  const feed = new Feed({
    id: site.verdicts,
    title: words.title({ site: site.title }),
    description: words.description({ claims: title, length }),
    link: site.claims,
    feed: site.verdicts,
    author: { name: site.title, link: site.home },
    copyright: 'CC BY 4.0',
    generator: false,
    updated: atMidnight(all[0]?.told ?? asOf ?? '1970-01-01'),
  });
  for (const verdict of all.slice(0, length)) feed.addItem(toItem(verdict, exported));
  return `${feed.atom1()}\n`;
}

function verdictsOf({ claim, article }: ExportedClaim, { site }: ExportedClaims): DatedVerdict[] {
  const fragments = outcomeFragments(claim.outcomes);
  return claim.outcomes.map((outcome, index) => ({
    claim,
    article,
    outcome,
    id: `${site.passage(article.slug, claim.id)}#${fragments[index] ?? ''}`,
    told: reviewedOn(outcome, article.published),
  }));
}

/** By the day of reading, then by that of the verdict; what is equal in both keeps an order of its own. */
function newestFirst(a: DatedVerdict, b: DatedVerdict): number {
  return compare(b.told, a.told) || compare(b.outcome.date, a.outcome.date) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toItem({ claim, article, outcome, id, told }: DatedVerdict, { library, site }: ExportedClaims) {
  const words = site.words.exporting.verdictFeed;
  const { label } = site.words.codebook.verdicts[outcome.verdict];
  const noted = { day: dayWords(outcome.date, site.words.lang), note: outcome.note };
  const sources = outcome.sources.map((source) => {
    const { title, publisher, url } = getOrThrow(library.sources, source);
    return `<li><a href="${toHtml(url)}">${toHtml(title)}</a>, ${toHtml(publisher)}</li>`;
  });
  return {
    id,
    link: id,
    title: toHtml(`${capitalise(label, site.words.lang)}: ${claim.statement}`),
    published: atMidnight(outcome.date),
    date: atMidnight(told),
    category: [{ term: outcome.verdict, name: label, scheme: site.vocabulary('verdict') }],
    content: [
      `<p>${toHtml(outcome.reading ? words.read(noted) : words.recorded(noted))}</p>`,
      `<p>${toHtml(words.claimedIn({ title: article.title }))}</p>`,
      ...(sources.length > 0 ? [`<ul>${sources.join('')}</ul>`] : []),
    ].join(''),
  };
}

/** Text as HTML that an XML document can carry. */
function toHtml(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
