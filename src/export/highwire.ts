import type { CitedPassage } from './citation.ts';
import { withoutStop } from './citation-wording.ts';

/** The `citation_*` tags of a page's head, by which reference managers and scholarly search engines know it. */
export function toHighwire(cited: CitedPassage): readonly { readonly name: string; readonly content: string }[] {
  const { authors, title, container, publisher, day, url, lang } = cited;
  return [
    { name: 'citation_title', content: withoutStop(title) },
    ...authors.map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: day.replaceAll('-', '/') },
    { name: 'citation_inbook_title', content: container },
    { name: 'citation_publisher', content: publisher },
    { name: 'citation_language', content: lang },
    { name: 'citation_public_url', content: url },
  ];
}
