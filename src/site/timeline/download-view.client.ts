import { createElement } from '../../timeline/drawing/element.ts';
import { svgStyle } from '../../timeline/drawing/svg-style.ts';
import type { Frame } from '../../timeline/view/chart-data.ts';
import { svgNode } from './svg-node.client.ts';

/** What is saved beside the drawing itself. */
export interface SavedView {
  readonly svg: SVGSVGElement;
  readonly frame: Frame;
  /** How much lower the chart is than the whole, in pixels. */
  readonly saved: number;
  /** What is shown, in a sentence. */
  readonly said: string;
}

const margin = 24;
const line = 20;
const pngScale = 2;

/** Hands the reader the chart as it stands, as an SVG file that needs nothing beside it. */
export function saveSvg(view: SavedView): void {
  save(URL.createObjectURL(new Blob([toFile(view)], { type: 'image/svg+xml' })), 'timeline-view.svg');
}

/** The same as a picture, twice as large. */
export async function savePng(view: SavedView): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(toFile(view))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width * pngScale, picture.height * pngScale];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob) save(URL.createObjectURL(blob), 'timeline-view.png');
}

/** Title, chart, legend, and where it comes from; rows that are not shown are left out, and so is what only scripts need. */
function toFile({ svg, frame, saved, said }: SavedView): string {
  const chart = copyBare(svg);
  const legend = legendOf(svg);
  const legendTop = margin + 2 * line + frame.height - saved + line;
  const footY = legendTop + legend.length * line + line;
  const [width, height] = [frame.width + 2 * margin, footY + margin];
  const file = svgNode(createElement('svg', { viewBox: `0 0 ${width} ${height}`, width, height }));
  file.setAttribute('font-size', String(frame.fontSize));
  file.setAttribute('direction', frame.direction);
  const words = (className: string, y: number, text: string) =>
    svgNode(createElement('text', { className, x: frame.direction === 'rtl' ? width - margin : margin, y }, [text]));
  const name = svg.querySelector(':scope > title')?.textContent ?? '';
  file.append(
    svgNode(createElement('title', {}, [`${name}: ${said}`])),
    svgNode(createElement('style', {}, [svgStyle])),
    svgNode(createElement('rect', { className: 'ground', width, height })),
    words('head', margin + 16, name),
    words('foot', margin + 16 + line, said),
    moved(chart, margin, margin + 2 * line),
    ...legend.map((entry, index) => moved(entry, margin, legendTop + index * line)),
    words('foot', footY, location.href),
  );
  return new XMLSerializer().serializeToString(file);
}

function copyBare(svg: SVGSVGElement): SVGGElement {
  const copy = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  copy.append(...[...svg.childNodes].map((child) => child.cloneNode(true)));
  for (const left of copy.querySelectorAll('title, desc, .tl-row[aria-hidden], [display=none], [hidden]'))
    left.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const node of copy.querySelectorAll('*')) {
    for (const { name } of [...node.attributes]) {
      if (/^(data|aria)-|^(tabindex|role)$/.test(name)) node.removeAttribute(name);
    }
  }
  return copy;
}

function legendOf(svg: SVGSVGElement): SVGGElement[] {
  const entries = svg.closest('figure')?.querySelectorAll('.timeline-legend li') ?? [];
  return [...entries].map((entry) => {
    const mark = entry.querySelector('svg');
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const x = (mark?.width.baseVal.value ?? 0) + 8;
    group.append(...[...(mark?.childNodes ?? [])].map((child) => child.cloneNode(true)));
    group.append(svgNode(createElement('text', { className: 'foot', x, y: 12 }, [entry.textContent.trim()])));
    return group;
  });
}

function moved(node: SVGElement, x: number, y: number): SVGElement {
  node.setAttribute('transform', `translate(${x} ${y})`);
  return node;
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
