import { z } from 'astro/zod';
import { parseDay } from '../model/day.ts';
import { urlSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import { parseDateText, splitAuthors } from './byline.ts';
import type { SourceFacts } from './draft.ts';

/** Facts as they were found, in whatever form. */
export interface RawFacts {
  readonly title?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly lang?: string | null | undefined;
}

const longestLine = 300;

/** Of what was found, what can stand in an article's frontmatter. */
export function normalizeMetadata({ title, authors = [], publisher, published, url, lang }: RawFacts): SourceFacts {
  const names = authors.map(toLine).filter((name) => name !== undefined);
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  const written = day !== undefined && parseDay(day) !== undefined ? day : parseDateText(published ?? '');
  const facts = {
    title: toLine(title),
    authors: names.length > 0 ? names : undefined,
    publisher: toLine(publisher),
    published: written,
    url: urlSchema.safeParse(withoutTracking(url)).data,
    lang: tagsSchema.shape.lang.safeParse(lang?.replace('_', '-')).data,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** An address without what only tells its publisher where a reader came from. */
function withoutTracking(address: string | null | undefined): string | null | undefined {
  const url = address ? URL.parse(address) : null;
  if (url === null) return address;
  const tracking = [...url.searchParams.keys()].filter((name) => /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length === 0 ? address : url.href;
}

/** One line of text without anything that cannot be seen. */
function toLine(text: string | null | undefined): string | undefined {
  const line = text
    ?.toWellFormed()
    .replaceAll(/[\p{Cc}\u00AD\u200B\u202D\u202E\u2060\uFEFF]+|\s+/gu, ' ')
    .trim()
    .slice(0, longestLine)
    .toWellFormed();
  return line === '' ? undefined : line;
}

/** The part of a DOM document that is asked. */
interface Page {
  readonly documentElement: { getAttribute(name: string): string | null };
  querySelectorAll(
    selector: string,
  ): Iterable<{ readonly textContent: string | null; getAttribute(name: string): string | null }>;
}

const one = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const many = z.union([one.transform((name) => [name]), z.array(one)]);

/** What an article says of itself in JSON-LD (schema.org/Article); what is written otherwise is let go. */
const articleSchema = z.object({
  headline: z.string().optional().catch(undefined),
  author: many.optional().catch(undefined),
  publisher: one.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
});

/** What a page says of the text it holds: in JSON-LD, in its `meta` and `link` elements, in its byline. */
export function readHtmlMetadata(page: Page): SourceFacts {
  const findMeta = (...names: string[]): string | undefined => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const found = findFirst(page, `meta[${attribute}="${name}"]`, 'content');
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const linked = findLinkedArticle(page);
  const byline =
    findMeta('author', 'article:author', 'citation_author') ??
    findFirst(page, '[rel="author"]') ??
    findFirst(page, '[itemprop="author"], .byline, .author');
  return normalizeMetadata({
    title: linked?.headline ?? findMeta('og:title', 'citation_title', 'twitter:title') ?? soleHeading(page),
    authors: linked?.author ?? (byline === undefined ? undefined : splitAuthors(byline)),
    publisher:
      linked?.publisher ?? findMeta('og:site_name', 'citation_publisher', 'application-name') ?? findSiteName(page),
    published:
      linked?.datePublished ??
      findMeta('article:published_time', 'citation_publication_date', 'datePublished', 'date', 'dc.date', 'pubdate') ??
      findFirst(page, 'time[datetime]', 'datetime'),
    url: findFirst(page, 'link[rel="canonical"]', 'href') ?? findMeta('og:url'),
    lang: page.documentElement.getAttribute('lang') ?? findMeta('og:locale'),
  });
}

function findFirst(page: Page, selector: string, attribute?: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const text = (attribute === undefined ? element.textContent : element.getAttribute(attribute))?.trim();
    if (text) return text;
  }
  return undefined;
}

/** What stands behind the page's title, where a link of the page says the same: "No hurry | Harbour Gazette". */
function findSiteName(page: Page): string | undefined {
  const [, name] = /\s[|–—·-]\s+([^|–—·]{2,60})$/u.exec(findFirst(page, 'title') ?? '') ?? [];
  const links = [...page.querySelectorAll('a')].map(({ textContent }) => textContent?.trim());
  return name !== undefined && links.includes(name.trim()) ? name.trim() : undefined;
}

function soleHeading(page: Page): string | undefined {
  const headings = [...page.querySelectorAll('h1')];
  return headings.length === 1 ? headings[0]?.textContent?.trim() : undefined;
}

function findLinkedArticle(page: Page): z.output<typeof articleSchema> | undefined {
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const entry of toEntries(textContent ?? '')) {
      const read = articleSchema.safeParse(entry);
      if (read.success && read.data.headline !== undefined) return read.data;
    }
  }
  return undefined;
}

function toEntries(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
    return graph.success ? graph.data['@graph'] : Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}
