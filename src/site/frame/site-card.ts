import type { Card } from '../../share-card/card.ts';

/** What only the edges know: what the site is called and where the page stands. */
export interface CardPlace {
  readonly site: string;
  /** Full address of the page. */
  readonly address: string;
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
