import { parseDay } from '../model/day.ts';
import { urlSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import type { SourceFacts } from './draft.ts';
import { parseDateText } from './parse-date-text.ts';

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
