import { cardSize } from './card.ts';
import { cut } from './fit-text.ts';
import type { LineStyle, Setting } from './text-line.ts';
import { lineLength, drawTextLine, settingFor } from './text-line.ts';
import type { Typefaces } from './typeface.ts';

/** Left free at both sides, in pixels. */
export const margin = 84;

type Style = Omit<LineStyle, 'anchor'>;
type Measured = Omit<Style, 'colour'>;

/** A card to set lines on: "start" is the side on which its large text begins to be read. */
export interface Sheet {
  /** How the large text is set. */
  readonly setting: Setting;
  /** A distance from the start as one from the left. */
  x(fromStart: number): number;
  /** A line by itself, which runs the way of its own first letter. */
  line(words: string, end: 'start' | 'end', y: number, style: Style, inset?: number): string;
  /** A line of the large text, `inset` from the start. */
  largeLine(words: string, inset: number, y: number, style: Style): string;
  length(words: string, style: Measured): number;
  /** The words as far as there is room for them. */
  cut(words: string, room: number, style: Measured): string;
}

/** A sheet for this large text. */
export function makeSheet(largeText: string, typefaces: Typefaces): Sheet {
  const setting = settingFor(largeText, typefaces);
  const x = (fromStart: number): number => (setting.rightToLeft ? cardSize.width - fromStart : fromStart);
  const anchorOf = (end: 'start' | 'end') => ((end === 'start') === setting.rightToLeft ? 'right' : 'left');
  const length = (words: string, style: Measured): number =>
    lineLength(words, style, settingFor(words, typefaces).typefaces);
  return {
    setting,
    x,
    length,
    line(words, end, y, style, inset = margin) {
      if (words === '') return '';
      const left = x(end === 'start' ? inset : cardSize.width - inset);
      return drawTextLine(words, left, y, { ...style, anchor: anchorOf(end) }, settingFor(words, typefaces));
    },
    largeLine: (words, inset, y, style) =>
      drawTextLine(words, x(inset), y, { ...style, anchor: anchorOf('start') }, setting),
    cut: (words, room, style) => cut(words, (some) => length(some, style) <= room),
  };
}
