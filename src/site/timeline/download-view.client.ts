import { createElement } from '../../timeline/drawing/element.ts';
import { svgStyle } from '../../timeline/drawing/svg-style.ts';
import type { Chart, Charts } from './charts.client.ts';
import { svgNode } from './svg-node.client.ts';

/** Columns and heights of the file, in pixels. */
const margin = 24;
const line = 20;
const nameWidth = 210;
const stripWidth = 480;
const cameWidth = 380;
const width = 2 * margin + nameWidth + stripWidth + cameWidth;
const pngScale = 2;

/** Hands the reader the charts as they stand, as an SVG file that needs nothing beside it. */
export function saveSvg(charts: Charts, said: string): void {
  save(URL.createObjectURL(new Blob([toFile(charts, said)], { type: 'image/svg+xml' })), 'timeline-view.svg');
}

/** The same as a picture, twice as large. */
export async function savePng(charts: Charts, said: string): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(toFile(charts, said))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width * pngScale, picture.height * pngScale];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob) save(URL.createObjectURL(blob), 'timeline-view.png');
}

/** Title, both charts with the words beside them, and where it comes from; rows that are not shown are left out. */
function toFile({ charts, data: { direction } }: Charts, said: string): string {
  const isLeftward = direction === 'rtl';
  const file = svgNode(createElement('svg', { width }));
  file.setAttribute('font-size', '13');
  file.setAttribute('direction', direction);
  const name = textOf(document.querySelector('h1'));
  const place = (x: number, wide = 0): number => (isLeftward ? width - x - wide : x);
  const words = (className: string, x: number, y: number, text: string): void => {
    file.append(svgNode(createElement('text', { className, x: place(x), y }, [text])));
  };
  let y = margin + 16;
  file.append(
    svgNode(createElement('title', {}, [said ? `${name}: ${said}` : name])),
    svgNode(createElement('style', {}, [svgStyle])),
  );
  const shapes = document.querySelector('#outcome-disc')?.parentElement;
  if (shapes) file.append(shapes.cloneNode(true));
  words('head', margin, y, name);
  if (said) words('foot', margin, (y += line), said);
  y += line;
  for (const chart of charts) if (!chart.section.matches('.filtered')) drawChart(chart);
  words('foot', margin, (y += line), location.href);
  const height = y + margin;
  file.setAttribute('height', String(height));
  file.setAttribute('viewBox', `0 0 ${width} ${height}`);
  file.querySelector('style')?.after(svgNode(createElement('rect', { className: 'ground', width, height })));
  return new XMLSerializer().serializeToString(file);

  function drawChart({ section, dates }: Chart): void {
    const lines = section.querySelector<SVGSVGElement>('.lines');
    const headHeight = Number(dates.getAttribute('height'));
    const strips = [...section.querySelectorAll<HTMLElement>('ol > li')].filter((row) => row.checkVisibility());
    const x = place(margin + nameWidth, stripWidth);
    y += line / 2;
    file.append(copyAt(dates, x, y, stripWidth, headHeight));
    y += headHeight;
    const under = lines && copyAt(lines, x, y, stripWidth, 0);
    if (under) file.append(under);
    const top = y;
    for (const row of strips) {
      const strip = row.querySelector<SVGSVGElement>('.strip');
      if (!strip) continue;
      const height = Number(strip.getAttribute('height'));
      file.append(copyAt(strip, x, y, stripWidth, height));
      const baseline = y + height / 2 + 4;
      words('name', margin, baseline, textOf(row.querySelector('.name')));
      const came = [...row.querySelectorAll('.came p, .count')].find((each) => each.checkVisibility());
      words('happened', margin + nameWidth + stripWidth + 16, baseline, seenText(came));
      y += height;
    }
    under?.setAttribute('height', String(y - top));
  }
}

/** A strip at a place of its own; rows that are not shown, and what only scripts need, are left out. */
function copyAt(svg: SVGSVGElement, x: number, y: number, width: number, height: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const left of copy.querySelectorAll('.filtered, [hidden]')) left.remove();
  for (const node of copy.querySelectorAll('*')) {
    for (const { name } of [...node.attributes]) if (/^(data|aria)-/.test(name)) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  copy.removeAttribute('aria-hidden');
  return copy;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** Without the words that only those who listen are told. */
function seenText(element: Element | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const heard of copy.querySelectorAll('.visually-hidden')) heard.remove();
  return textOf(copy);
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
