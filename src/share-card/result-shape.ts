import { palette, toneColours } from '../model/palette.ts';
import type { OutcomeLook } from '../model/status-label.ts';

/** The colour of an outcome on paper. */
export function resultColour({ tone }: OutcomeLook): string {
  return palette[toneColours[tone]].day;
}

/** Draws the shape of an outcome about a point, `radius` in pixels. */
export function resultShape(look: OutcomeLook, x: number, y: number, radius: number): string {
  const colour = resultColour(look);
  const stroke = radius / 4;
  const ring = (more: string) =>
    `<circle cx="${x}" cy="${y}" r="${radius - stroke / 2}" fill="none" stroke="${colour}" stroke-width="${stroke}"${more}/>`;
  const arm = radius * 0.8;
  switch (look.shape) {
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
