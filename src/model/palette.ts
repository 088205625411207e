import type { OutcomeTone } from './status-label.ts';

/**
 * The colours by day and by night, for what is drawn outside of pages. Pages have them as custom properties of the same
 * names in styles/tokens.css; a test holds both to be equal.
 */
export const palette = {
  paper: { day: '#fbfaf6', night: '#14161b' },
  ink: { day: '#1c1c1e', night: '#e8e4da' },
  muted: { day: '#5b5953', night: '#a9a59b' },
  hairline: { day: '#d8d3c5', night: '#363a44' },
  accent: { day: '#1f3a5f', night: '#adc4e0' },
  tint: { day: '#f0ebdb', night: '#262a33' },
  mark: { day: '#8d887b', night: '#77756f' },
  kept: { day: '#2b6558', night: '#82c3b2' },
  missed: { day: '#98372a', night: '#e59684' },
  open: { day: '#7d5a10', night: '#d9b664' },
} as const;
export type ColourName = keyof typeof palette;

/** The colour of each tone; styles/outcome.css has the same, and the same test. */
export const toneColours: Readonly<Record<OutcomeTone, ColourName>> = {
  kept: 'kept',
  missed: 'missed',
  open: 'open',
  pending: 'muted',
};
