import { dayWords } from '../../model/edtf/wording.ts';
import type { Card } from '../../share-card/card.ts';
import type { CardPlace } from '../frame/site-card.ts';
import type { PassagePage } from './passage-page.ts';

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
