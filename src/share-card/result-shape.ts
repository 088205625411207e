import type { Verdict } from '../model/vocabulary.ts';
import type { PromiseStatus } from '../timeline/status.ts';

/** What came of it, as the pages draw it: a shape and a colour that occur nowhere else. */
type Shape = 'disc' | 'cross' | 'half' | 'ring' | 'dots';

const kept = '#2b6558';
const missed = '#98372a';
const open = '#7d5a10';
const pending = '#5b5953';

const looks: Readonly<Record<Verdict | PromiseStatus, { readonly shape: Shape; readonly colour: string }>> = {
  'borne-out': { shape: 'disc', colour: kept },
  held: { shape: 'disc', colour: kept },
  slipped: { shape: 'half', colour: open },
  partly: { shape: 'half', colour: open },
  replaced: { shape: 'half', colour: open },
  'not-borne-out': { shape: 'cross', colour: missed },
  cancelled: { shape: 'cross', colour: missed },
  lapsed: { shape: 'cross', colour: missed },
  open: { shape: 'ring', colour: open },
  overdue: { shape: 'ring', colour: open },
  announced: { shape: 'ring', colour: pending },
  scheduled: { shape: 'ring', colour: pending },
  'not-checkable': { shape: 'dots', colour: open },
};

/** The colour of an outcome on paper. */
export function resultColour(value: Verdict | PromiseStatus): string {
  return looks[value].colour;
}

/** Draws the shape of an outcome about a point, `radius` in pixels. */
export function resultShape(value: Verdict | PromiseStatus, x: number, y: number, radius: number): string {
  const { shape, colour } = looks[value];
  const stroke = radius / 4;
  const ring = (more: string) =>
    `<circle cx="${x}" cy="${y}" r="${radius - stroke / 2}" fill="none" stroke="${colour}" stroke-width="${stroke}"${more}/>`;
  const arm = radius * 0.8;
  switch (shape) {
    case 'disc':
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
    case 'cross':
      return (
        `<path d="M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}" ` +
        `stroke="${colour}" stroke-width="${radius * 0.45}" fill="none"/>`
      );
    case 'half':
      return ring('') + `<path d="M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z" fill="${colour}"/>`;
    case 'ring':
      return ring('');
    case 'dots':
      return ring(` stroke-dasharray="${stroke} ${stroke}"`);
  }
}
