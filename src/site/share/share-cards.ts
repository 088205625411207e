import type { Article } from '../../model/article.ts';
import { dayWords } from '../../model/edtf/day-words.ts';
import { textKinds } from '../../model/vocabulary.ts';
import type { Card } from '../../share-card/card.ts';
import type { PassagePage } from '../passage/passage-page.ts';

/** What only the edges know: what the site is called and where the page stands. */
interface CardPlace {
  readonly site: string;
  /** Full address of the page. */
  readonly address: string;
}

/** The card of a passage: its words, what they claim, and what came of it. */
export function passageCard({ article, quotations, note, actor }: PassagePage, place: CardPlace): Card {
  const words = quotations.map((quotation) => quotation.words);
  const result = note?.result;
  return {
    ...place,
    lang: article.lang,
    // An actor's first mention stands for all of them; a claim may run through several blocks.
    text: note ? words.join(' ') : (words[0] ?? ''),
    quoted: true,
    heading: note ? note.heading : [actor?.name ?? '', actor?.as ?? ''].filter(Boolean),
    from: article.title,
    day: dayWords(article.published, article.lang),
    ...(result && { result }),
  };
}

/** The card of an article: its title and whose text it is. */
export function articleCard(article: Article, place: CardPlace): Card {
  const { kind, of } = article.text;
  return {
    ...place,
    lang: article.lang,
    text: article.title,
    quoted: false,
    heading: [textKinds[kind].label, ...(of ? [of.authors.join(', '), of.publisher] : [])],
    from: article.description,
    day: dayWords(article.published, article.lang),
  };
}

/** The card of every other page: what the site is, and where. */
export function siteCard(
  site: { readonly title: string; readonly description: string; readonly lang: string },
  address: string,
): Card {
  const { title, description, lang } = site;
  return { site: title, address, lang, text: description, quoted: false, heading: [], from: address };
}

/** The card in words, for those who do not see it. */
export function cardInWords({ text, quoted, heading, result, from }: Card): string {
  const outcome = result && result.label + (result.day ? `, ${result.day}` : '');
  return [quoted ? `“${text}”` : text, heading.join(', '), outcome, from].filter(Boolean).join('. ');
}
