import type { OutcomeLook, OutcomeTone } from '../model/status-label.ts';

/** The tones by day, as styles/tokens.css has them. */
const colours: Readonly<Record<OutcomeTone, string>> = {
  kept: '#2b6558',
  missed: '#98372a',
  open: '#7d5a10',
  pending: '#5b5953',
};

/** The colour of an outcome on paper. */
export function resultColour({ tone }: OutcomeLook): string {
  return colours[tone];
}

/** Draws the shape of an outcome about a point, `radius` in pixels. */
export function resultShape({ shape, tone }: OutcomeLook, x: number, y: number, radius: number): string {
  const colour = colours[tone];
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
