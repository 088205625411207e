import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Card } from '../../share-card/card.ts';

/** What only the edges know: what the site is called and where the page stands. */
export interface CardContext {
  readonly site: string;
  /** Full address of the page. */
  readonly address: string;
}

/** The card of every other page: what the site is, and where. */
export function makeSiteCard(
  site: { readonly title: string; readonly description: string; readonly lang: string },
  address: string,
): Card {
  const { title, description, lang } = site;
  return { site: title, address, lang, text: description, quoted: false, heading: [], from: address };
}

/** The card of an article: its title and whose text it is. */
export function makeArticleCard(article: Article, context: CardContext): Card {
  const { kind, of } = article.text;
  const { codebook, lang } = catalogueFor(article.lang);
  return {
    ...context,
    lang: article.lang,
    text: article.title,
    quoted: false,
    heading: [codebook.textKinds[kind].label, ...(of ? [of.authors.join(', '), of.publisher] : [])],
    from: article.description,
    day: dayWords(article.published, lang),
  };
}

/** The card in words, for those who do not see it. */
export function cardInWords({ text, quoted, heading, result, from }: Card): string {
  const outcome = result && result.label + (result.day ? `, ${result.day}` : '');
  return [quoted ? `“${text}”` : text, heading.join(', '), outcome, from].filter(Boolean).join('. ');
}
