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
  return { site: title, address, lang, text: description, quoted: false, heading: [], why: address };
}

/** The card of an article: its title, whose text it is, and what it is about. */
export function makeArticleCard(article: Article, context: CardContext): Card {
  const { kind, of } = article.text;
  const { codebook } = catalogueFor(article.lang);
  return {
    ...context,
    lang: article.lang,
    text: article.title,
    quoted: false,
    whose: whoseInBrief(article, context.site),
    heading: [codebook.textKinds[kind].label, ...(of ? [of.authors.join(', ')] : [])],
    why: article.description,
  };
}

/** Whose text an article gives, and of which day, in a few words. */
export function whoseInBrief({ text: { kind, of }, published, lang }: Article, site: string): string {
  const { passagePage, lang: own } = catalogueFor(lang);
  const day = dayWords(of?.published ?? published, own);
  return passagePage.whoseInBrief[kind]({ publisher: of?.publisher ?? site, day });
}

/** The card in words, for those who do not see it. */
export function cardInWords({ text, quoted, whose, heading, result, why }: Card): string {
  const came = result ? result.label : heading.join(', ');
  return [quoted ? `“${text}”` : text, whose, came, why]
    .filter(Boolean)
    .map((part) => part?.replace(/[.!?]$/, ''))
    .join('. ');
}
