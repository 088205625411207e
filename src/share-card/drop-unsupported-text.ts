import type { Card } from './card.ts';
import { toPlainText } from './plain-text.ts';

/** A card that the typefaces at hand can set, and what had to be left out of it. */
export interface SettableCard {
  readonly card: Card;
  /** Texts with a letter that no typeface has. */
  readonly leftOut: readonly string[];
}

/**
 * Leaves out what cannot be set: no reader is shown boxes for letters. Where that is the large text, the
 * reason stands for it, and where that cannot be set either, the address.
 */
export function dropUnsupportedText(card: Card, canSet: (text: string) => boolean): SettableCard {
  const leftOut: string[] = [];
  const setOrLeave = (text: string | undefined): string | undefined => {
    const plain = text && toPlainText(text);
    if (!plain || canSet(plain)) return plain;
    leftOut.push(plain);
    return undefined;
  };
  const { text, whose, why, result, ...rest } = card;
  const words = setOrLeave(text);
  const from = setOrLeave(whose);
  const reason = setOrLeave(why);
  const label = setOrLeave(result?.label);
  return {
    card: {
      ...rest,
      heading: card.heading.flatMap((part) => setOrLeave(part) ?? []),
      site: setOrLeave(card.site) ?? '',
      text: words ?? reason ?? card.address,
      quoted: card.quoted && words !== undefined,
      ...(from && { whose: from }),
      ...(words && reason && { why: reason }),
      ...(result && label && { result: { ...result, label } }),
    },
    leftOut,
  };
}

/** All words of a card, Readout's own among them: each must be set in letters that some typeface has. */
export function textsOf({ heading, text, result, whose, why, site }: Card): readonly string[] {
  return [text, whose, why, site, result?.label, ...heading].flatMap((each) => each ?? []);
}
