import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import { dayWords, formatDay } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { articlePath, passagePath } from '../../model/site-paths.ts';
import type { OutcomeShape, StatusLabel } from '../../model/status-label.ts';
import { announcementTitle, reasonOf, toAnnouncementRow } from '../../timeline/announcement-row.ts';
import type { AnnouncedRow } from '../article/announced.ts';
import { bySettlement } from '../article/announced.ts';
import type { ClaimQuestion } from '../claims/claim-questions.ts';
import { listClaimQuestions } from '../claims/claim-questions.ts';
import type { WithdrawnAddress } from '../permalinks/former-addresses.ts';
import { listWithdrawnAddresses } from '../permalinks/former-addresses.ts';
import type { OutcomeRecord } from '../shared/record.ts';
import type { ShapeCounts } from '../shared/shape-counts.ts';
import { countShapes } from '../shared/shape-counts.ts';
import { recordOf } from '../shared/record.ts';
import { statusLabel, verdictLabel } from '../shared/status-labels.ts';
import { href } from '../shared/urls.ts';

/** What came of a passage last, or stands of it. */
export interface Development {
  readonly path: string;
  readonly statement: string;
  /** Of the statement: a title made for want of one is in the language of our words. BCP 47. */
  readonly statementLang: string;
  /** Of the article, BCP 47. */
  readonly lang: string;
  /** Absent where nothing has come of it. */
  readonly result?: StatusLabel;
  /** ISO day and words; absent where nothing has happened yet. */
  readonly date?: string;
  readonly day?: string;
  readonly why?: string;
  /** Title of the article. */
  readonly article: string;
}

/** An article as the front page shows it. */
export interface ArticleSummary {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly text: Article['text'];
  /** ISO day, and in words. */
  readonly published: string;
  readonly publishedDay: string;
  readonly claims: number;
  readonly record: OutcomeRecord;
  /** What came of each passage that could be checked, in the order of the text. */
  readonly outcomes: readonly Development[];
  readonly counts: ShapeCounts;
}

/** The newest article, with all that it announced. */
export interface LeadSummary extends ArticleSummary {
  readonly slug: string;
  readonly announced: { readonly day: string; readonly rows: readonly AnnouncedRow[] };
}

/** Articles of one quarter of a year. */
export interface ArchiveQuarter {
  readonly year: number;
  /** From 1. */
  readonly quarter: number;
  readonly articles: readonly ArticleSummary[];
}

/** Every value that the front page shows; no lead where no article is published. */
export interface HomePage {
  readonly lead?: LeadSummary;
  /** The articles before the newest, newest first. */
  readonly earlier: readonly ArticleSummary[];
  readonly archive: readonly ArchiveQuarter[];
  readonly lately: readonly Development[];
  readonly missed: readonly Development[];
  readonly open: readonly Development[];
  /** The questions of whose name something is said in, with how many claims answer each. */
  readonly voices: readonly ClaimQuestion[];
  /** What was withdrawn last; of a whole article that, not each of its passages. */
  readonly corrections: readonly WithdrawnAddress[];
}

/** How many articles stand in rows of their own before the archive begins, and how long the lists are. */
const rows = 4;
const lengths = { lately: 5, latelyOfMany: 4, list: 3 } as const;

/** The questions of in whose name something is said. */
const voices = ['spoken-for', 'unnamed', 'unsupported'] as const;

/** Assembles the front page, in the words of its language. */
export function makeHomePage(library: Library, words: Catalogue): HomePage {
  const articles = [...library.articles.values()];
  const summaries = articles.map((article) => summaryOf(article, library, words));
  const [first, ...others] = summaries;
  const [newest] = articles;
  const lead = first && newest && { ...first, slug: newest.slug, announced: announcedBy(newest, library, words) };
  const outcomes = summaries.flatMap((summary) => summary.outcomes);
  const newestFirst = outcomes
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const withShape = (list: readonly Development[], shape: OutcomeShape) =>
    list.filter(({ result }) => result?.look.shape === shape).slice(0, lengths.list);
  return {
    ...(lead && { lead }),
    earlier: others.slice(0, rows),
    archive: inQuarters(others.slice(rows)),
    lately: newestFirst.slice(0, others.length > 0 ? lengths.latelyOfMany : lengths.lately),
    missed: withShape(newestFirst, 'cross'),
    open: [...withShape(outcomes, 'ring'), ...articles.flatMap(unjudged)].slice(0, lengths.list),
    voices: listClaimQuestions(library, voices).filter(({ answers }) => answers.length > 0),
    corrections: listWithdrawnAddresses(library)
      .filter(({ link }) => link.kind === 'article' || library.articles.has(link.article))
      .toSorted((a, b) => b.withdrawn.day.localeCompare(a.withdrawn.day))
      .slice(0, lengths.list),
  };
}

function summaryOf(article: Article, library: Library, words: Catalogue): ArticleSummary {
  const { slug, title, description, lang, text, published, claims } = article;
  const outcomes = outcomesOf(article, library, words);
  return {
    path: articlePath(slug),
    ...{ title, description, lang, text, published },
    publishedDay: dayWords(published, words.lang),
    claims: claims.length,
    record: recordOf([article], library),
    outcomes,
    counts: countShapes(outcomes.map(({ result }) => result?.look)),
  };
}

/** What a text announced, by the day on which it was settled, each leading to the passage's own page. */
function announcedBy(article: Article, library: Library, { lang }: Catalogue): LeadSummary['announced'] {
  const announced = announcedDay(article);
  const known = article.announcements.map((announcement) => ({
    href: href(passagePath(article.slug, announcement.id)),
    states: [{ from: -Infinity, value: toAnnouncementRow(announcement, { article, library }) }],
  }));
  return { day: formatDay(announced, lang), rows: bySettlement(known, { lang, announced }) };
}

/** What came of each passage of a text last: of claims that were weighed, and of all that it announced. */
function outcomesOf(article: Article, library: Library, words: Catalogue): Development[] {
  const { slug, lang, title, claims, announcements, passages } = article;
  return passages.flatMap(({ id }): Development[] => {
    const common = { path: passagePath(slug, id), lang, statementLang: lang, article: title };
    const claim = claims.find((each) => each.id === id);
    const verdict = claim?.outcomes.at(-1);
    if (claim && verdict) {
      const result = verdictLabel(verdict.verdict, words);
      return [{ ...common, statement: claim.statement, result, ...dated(verdict.date, words), why: verdict.note }];
    }
    const announcement = announcements.find((each) => each.id === id);
    if (!announcement) return [];
    const row = toAnnouncementRow(announcement, { article, library });
    const last = row.history.at(-1);
    const why = reasonOf(row);
    return [
      {
        ...common,
        statement: announcementTitle(announcement, library, words),
        statementLang: announcement.title === undefined ? words.lang : lang,
        result: statusLabel(row.status, words),
        ...(last && dated(last.date, words)),
        ...(why !== undefined && { why }),
      },
    ];
  });
}

/** The forecasts of a text on which no verdict has been given; what would count stands for the reason. */
function unjudged({ slug, lang, title, claims }: Article): Development[] {
  return claims
    .filter(({ type, outcomes }) => type === 'forecast' && outcomes.length === 0)
    .map(({ id, statement, resolution }) => ({
      ...{ path: passagePath(slug, id), statement, statementLang: lang, lang, article: title },
      ...(resolution !== undefined && { why: resolution }),
    }));
}

function dated(date: string, { lang }: Catalogue): Pick<Development, 'date' | 'day'> {
  return { date, day: dayWords(date, lang) };
}

function inQuarters(articles: readonly ArticleSummary[]): ArchiveQuarter[] {
  const quarterOf = ({ published }: ArticleSummary) => {
    const [year = 0, month = 1] = published.split('-').map(Number);
    return `${year} ${Math.ceil(month / 3)}`;
  };
  return [...Map.groupBy(articles, quarterOf)].map(([key, all]) => {
    const [year = 0, quarter = 1] = key.split(' ').map(Number);
    return { year, quarter, articles: all };
  });
}
