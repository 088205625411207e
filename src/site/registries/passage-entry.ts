import type { Catalogue } from '../../i18n/catalogue.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Article } from '../../model/article.ts';
import { capitalise } from '../../model/capitalise.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { rangeOf } from '../../model/likelihood.ts';
import { articlePath, engagementPath, passagePath } from '../../model/site-paths.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { reasonOf, toAnnouncementRow } from '../../timeline/announcement-row.ts';
import { whatHappened, windowInWords } from '../../timeline/describe-row.ts';
import { shortVoice } from '../notes/claim-note.ts';
import type { Linked } from '../shared/link.ts';
import { statusLabel, verdictLabel } from '../shared/status-labels.ts';

/** A claim or an announcement in a list: what it says, of which kind, and what came of it and why. */
export interface PassageEntry {
  readonly statement: string;
  readonly path: string;
  /** Kind, likelihood and voice, or kind and window. */
  readonly terms: readonly string[];
  /** Absent where nothing was held against it. */
  readonly result?: {
    readonly look: OutcomeLook;
    /** The verdict or status with its day. */
    readonly label: string;
    readonly why?: string;
    /** Whether it is the editor's reading rather than plain record. */
    readonly reading: boolean;
    /** What kept an announcement, or took its place. */
    readonly engagement?: Linked;
  };
}

/** Passages of one article. */
export interface ArticleEntries {
  readonly article: Linked & { readonly lang: string };
  readonly entries: readonly PassageEntry[];
}

/** The claims of all articles that a test includes, by article. */
export function listClaims(library: Library, include: (claim: Claim) => boolean, words: Catalogue): ArticleEntries[] {
  return byArticle(library, (article) =>
    article.claims.filter(include).map((claim) => toClaimEntry(claim, { article, library }, words)),
  );
}

/** The announcements of all articles that a test includes, by article. */
export function listAnnouncements(
  library: Library,
  include: (announcement: Announcement) => boolean,
  words: Catalogue,
): ArticleEntries[] {
  return byArticle(library, (article) =>
    article.announcements
      .filter(include)
      .map((announcement) => toAnnouncementEntry(toAnnouncementRow(announcement, { article, library }), words)),
  );
}

function byArticle({ articles }: Library, entriesOf: (article: Article) => readonly PassageEntry[]): ArticleEntries[] {
  return [...articles.values()]
    .map((article) => ({
      article: { text: article.title, path: articlePath(article.slug), lang: article.lang },
      entries: entriesOf(article),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function toClaimEntry(
  claim: Claim,
  { article, library }: { article: Article; library: Library },
  words: Catalogue,
): PassageEntry {
  const latest = latestOutcome(claim);
  const likelihood =
    claim.likelihood && `${words.codebook.likelihoods[claim.likelihood].label}, ${rangeOf(claim.likelihood)}`;
  const entry = {
    statement: claim.statement,
    path: passagePath(article.slug, claim.id),
    terms: [
      words.codebook.claimTypes[claim.type].label,
      ...(likelihood ? [likelihood] : []),
      shortVoice(claim, library, words),
    ],
  };
  if (!latest) return entry;
  const { look, label } = verdictLabel(latest.verdict, words);
  const verdict = { verdict: capitalise(label, words.lang), day: dayWords(latest.date, words.lang) };
  return {
    ...entry,
    result: { look, label: words.registries.verdict(verdict), why: latest.note, reading: latest.reading },
  };
}

/** An announcement of a row of the timeline. */
export function toAnnouncementEntry(row: AnnouncementRow, words: Catalogue): PassageEntry {
  const { status, engagement } = row;
  const why = reasonOf(row);
  return {
    statement: row.title,
    path: passagePath(row.article, row.passage),
    terms: [words.codebook.announcementKinds[row.announcementKind].label, windowInWords(row, words)],
    result: {
      look: statusLabel(status, words).look,
      label: capitalise(whatHappened(row, words), words.lang),
      ...(why !== undefined && { why }),
      reading: false,
      ...(engagement && { engagement: { text: engagement.title, path: engagementPath(engagement.id) } }),
    },
  };
}
