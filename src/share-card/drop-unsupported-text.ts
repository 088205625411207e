import type { Card } from './card.ts';
import { toPlainText } from './plain-text.ts';

/** A card that the typefaces at hand can set, and what had to be left out of it. */
export interface SettableCard {
  readonly card: Card;
  /** Texts with a letter that no typeface has. */
  readonly leftOut: readonly string[];
}

/**
 * Leaves out what cannot be set: no reader is shown boxes for letters. Where that is the large text, the title stands in
 * its place, and where that cannot be set either, the address.
 */
export function dropUnsupportedText(card: Card, canSet: (text: string) => boolean): SettableCard {
  const leftOut: string[] = [];
  const setOrLeave = (text: string | undefined): string | undefined => {
    const plain = text && toPlainText(text);
    if (!plain || canSet(plain)) return plain;
    leftOut.push(plain);
    return undefined;
  };
  const { text, from, day, result, ...rest } = card;
  const words = setOrLeave(text);
  const title = setOrLeave(from);
  const date = setOrLeave(day);
  const verdictDay = setOrLeave(result?.day);
  return {
    card: {
      ...rest,
      heading: card.heading.flatMap((part) => setOrLeave(part) ?? []),
      site: setOrLeave(card.site) ?? '',
      text: words ?? title ?? card.address,
      quoted: card.quoted && words !== undefined,
      ...(words && title && { from: title }),
      ...(date && { day: date }),
      ...(result && {
        result: { value: result.value, label: result.label, look: result.look, ...(verdictDay && { day: verdictDay }) },
      }),
    },
    leftOut,
  };
}

/** All words of a card that are not Readout's own. */
export function textsOf({ heading, text, result, from, site, day }: Card): readonly string[] {
  return [text, from, site, day, result?.day, ...heading].flatMap((each) => each ?? []);
}
