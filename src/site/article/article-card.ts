import { codebook } from '../../i18n/en/codebook/codebook.ts';
import type { Article } from '../../model/article.ts';
import { dayWords } from '../../model/edtf/wording.ts';
import type { Card } from '../../share-card/card.ts';
import type { CardPlace } from '../frame/site-card.ts';

/** The card of an article: its title and whose text it is. */
export function articleCard(article: Article, place: CardPlace): Card {
  const { kind, of } = article.text;
  return {
    ...place,
    lang: article.lang,
    text: article.title,
    quoted: false,
    heading: [codebook.textKinds[kind].label, ...(of ? [of.authors.join(', '), of.publisher] : [])],
    from: article.description,
    day: dayWords(article.published, article.lang),
  };
}
