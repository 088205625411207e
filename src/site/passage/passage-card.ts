import { catalogueFor } from '../../i18n/catalogue.ts';
import { toText } from '../../i18n/sentence.ts';
import type { Article } from '../../model/article.ts';
import { capitalise } from '../../model/capitalise.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Card } from '../../share-card/card.ts';
import type { CardContext } from '../frame/cards.ts';
import { whoseInBrief } from '../frame/cards.ts';
import type { PassagePage } from './passage-page.ts';
import type { QuotationView } from './quotation.ts';

/** Whose words an article's passages are, and of which day, as a sentence. */
export function whoseWords({
  text: { kind, of },
  published,
  lang,
}: Pick<Article, 'text' | 'published' | 'lang'>): string {
  const {
    passagePage: { whose },
    lang: own,
  } = catalogueFor(lang);
  if (!of) return whose.original({ day: dayWords(published, own) });
  const said = { authors: of.authors, publisher: of.publisher, day: dayWords(of.published, own) };
  return kind === 'original' ? whose.originalOf(said) : whose[kind](said);
}

/** What a page says of its passage where a link to it is shared: what came of it, and why. */
export function passageDescription(page: PassagePage): string {
  const { article, note } = page;
  const { passagePage: words, lang } = catalogueFor(article.lang);
  if (!note) return words.description.mention({ article: article.title });
  const { result, heading, statement } = note;
  if (!result || !isWeighed(page)) {
    return words.description.unsettled({ kind: capitalise(heading[0] ?? '', lang), said: statement });
  }
  const [day, why] = [page.outcomes[0]?.day, whyOf(page)];
  return words.description.settled({
    result: capitalise(result.label, catalogueFor(article.lang).lang),
    ...(day !== undefined && { day }),
    ...(why !== undefined && { why }),
  });
}

/** Why it came out so: the reason of the newest verdict or step, or what kept the announcement and when. */
function whyOf({ note, outcomes, promise, article }: PassagePage): string | undefined {
  const { passagePage: words, lang } = catalogueFor(article.lang);
  if (note?.kind === 'visit' && note.engagement) {
    const days = promise?.lead;
    return toText(words.keptBy({ ...note.engagement, ...(days !== undefined && { days }) }), lang);
  }
  return (note?.kind === 'visit' ? note.outcome : undefined) ?? outcomes[0]?.note;
}

/** The card of a passage: whose words and of when, the words, what came of them and why. */
export function makePassageCard(page: PassagePage, context: CardContext): Card {
  const { article, note, actor } = page;
  const common = { ...context, lang: article.lang, whose: whoseInBrief(article, context.site) };
  if (!note) {
    const { name = '', as = '', about = '' } = actor ?? {};
    return { ...common, text: name, quoted: false, heading: as === '' ? [] : [as], why: about };
  }
  const result = isWeighed(page) ? note.result : undefined;
  const why = result ? whyOf(page) : note.statement;
  return {
    ...common,
    // The few words of an announcement say nothing without their sentence.
    text: note.kind === 'claim' ? standingAlone(page.sentences) : page.sentences.map(whole).join(' '),
    quoted: article.text.kind === 'original' || article.text.kind === 'transcript',
    heading: note.heading,
    ...(result && { result: { ...result, label: capitalise(result.label, catalogueFor(article.lang).lang) } }),
    ...(why !== undefined && { why }),
  };
}

function whole({ before, words, after }: QuotationView): string {
  return before + words + after;
}

/** Whether anything came of a passage; an announcement always has a status. */
function isWeighed({ note, outcomes }: PassagePage): boolean {
  return note?.kind === 'visit' || outcomes.length > 0;
}

/** The words by themselves: with the mark that ends their sentence, and an ellipsis where they begin in its midst. */
function standingAlone(sentences: readonly QuotationView[]): string {
  const words = sentences.map((sentence) => sentence.words).join(' ');
  const end = /^[.!?。！？؟]$/u.test(sentences.at(-1)?.after ?? '') ? sentences.at(-1)?.after : '';
  return `${sentences[0]?.before && /^\p{Ll}/u.test(words) ? '… ' : ''}${words}${end}`;
}
