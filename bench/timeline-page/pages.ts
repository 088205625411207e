import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tests/support/folders.ts';
import type { LargeContent } from '../../tests/support/large-content.ts';

/** A page that shows all events, how to tell that it does, and how to work it: JavaScript to be run in the page. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  /** What each event is drawn as, and how many there are once the page is complete. */
  readonly event: string;
  readonly count: number;
  /** One step of zoom. */
  readonly zoom: string;
  /** Shows only some of the events, where the program can. */
  readonly filter?: string;
}

interface PeerEvent {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** What a peer's page tells of an event: its title and a sentence, or what Readout's table tells too. */
export type Telling = 'a sentence' | 'the same facts';

/**
 * Writes the peers' pages beside the built site, each with its own scripts and styles and the same events: once with a sentence
 * for each, which is what such pages mostly have, and once with place, people and linked sources, as Readout's page has them.
 */
export function writePeers(folder: string, content: LargeContent): readonly MeasuredPage[] {
  return (['a sentence', 'the same facts'] as const).flatMap((telling) => {
    const events = eventsOf(content, telling);
    return [writeTimelineJs(folder, events, telling), writeVisTimeline(folder, events, telling)];
  });
}

export function readoutPage(rows: number): MeasuredPage {
  const choose = `(() => { const field = document.querySelector('select[name=channel]');
    field.value = field.value ? '' : 'climate'; field.dispatchEvent(new Event('change', { bubbles: true })); })()`;
  return {
    name: 'Readout',
    path: '/timeline/',
    event: '.timeline-chart li[data-row]',
    count: rows,
    zoom: `document.querySelector('[data-zoom=in]').click()`,
    filter: choose,
  };
}

/** Every promise as its window and every engagement, as Readout's page has them. */
function eventsOf({ actors, engagements, promises, sources }: LargeContent, telling: Telling): PeerEvent[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const links = new Map(sources.map(({ id, url, publisher }) => [id, `<a href="${url}">${publisher}</a>`]));
  const facts = ({ place, participants, about, sources: cited }: LargeContent['engagements'][number]): string => {
    if (telling === 'a sentence') return about;
    const [people, sources] = [participants.map(({ actor }) => names.get(actor)), cited.map((id) => links.get(id))];
    return `${place}. ${people.join(', ')}. ${about} ${sources.join(', ')}`;
  };
  const days = (date: string) => {
    const [from = '', to = from] = date.split('/');
    return { from, to };
  };
  return [
    ...promises.map(({ id, title, window }) => ({ id, title, text: title, ...days(window) })),
    ...engagements.map((each) => ({ id: each.id, title: each.title, text: facts(each), ...days(each.date) })),
  ];
}

function writeTimelineJs(folder: string, events: readonly PeerEvent[], telling: Telling): MeasuredPage {
  const name = `timelinejs-${telling.replaceAll(' ', '-')}`;
  const target = join(folder, name);
  const dist = join(root, 'node_modules/@knight-lab/timelinejs/dist');
  mkdirSync(target, { recursive: true });
  cpSync(join(dist, 'js/timeline.js'), join(target, 'timeline.js'));
  cpSync(join(dist, 'css/timeline.css'), join(target, 'timeline.css'));
  cpSync(join(dist, 'css/icons'), join(target, 'icons'), { recursive: true });
  const date = (day: string) => {
    const [year, month, date] = day.split('-').map(Number);
    return { year, month, day: date };
  };
  const data = {
    events: events.map(({ id, title, text, from, to }) => ({
      unique_id: id,
      start_date: date(from),
      end_date: date(to),
      text: { headline: title, text },
    })),
  };
  const script = `window.timeline = new TL.Timeline('timeline', ${JSON.stringify(data)}, { font: null });`;
  writePage(target, ['timeline.css'], ['timeline.js'], script);
  return {
    name: `TimelineJS3 3.9.11, ${telling}`,
    path: `/${name}/`,
    event: '.tl-timemarker',
    count: events.length,
    zoom: 'window.timeline.zoomIn()',
  };
}

function writeVisTimeline(folder: string, events: readonly PeerEvent[], telling: Telling): MeasuredPage {
  const name = `vis-timeline-${telling.replaceAll(' ', '-')}`;
  const target = join(folder, name);
  const dist = join(root, 'node_modules/vis-timeline');
  mkdirSync(target, { recursive: true });
  cpSync(join(dist, 'standalone/umd/vis-timeline-graph2d.min.js'), join(target, 'vis-timeline.js'));
  cpSync(join(dist, 'styles/vis-timeline-graph2d.min.css'), join(target, 'vis-timeline.css'));
  const items = events.map(({ id, title, text, from, to }) => ({
    id,
    content: title,
    title: text,
    start: from,
    end: to,
  }));
  const script = `window.items = new vis.DataSet(${JSON.stringify(items)});
window.shown = () => true;
window.view = new vis.DataView(window.items, { filter: (item) => window.shown(item) });
window.timeline = new vis.Timeline(document.getElementById('timeline'), window.view, {});`;
  writePage(target, ['vis-timeline.css'], ['vis-timeline.js'], script);
  return {
    name: `vis-timeline 8.5.4, ${telling}`,
    path: `/${name}/`,
    event: '.vis-item.vis-range',
    count: events.length,
    zoom: 'window.timeline.zoomIn(0.5, { animation: false })',
    filter: `(() => { let some = 0; window.shown = window.filtered ? () => true : () => some++ % 6 === 0;
      window.filtered = !window.filtered; window.view.refresh(); })()`,
  };
}

function writePage(folder: string, styles: readonly string[], scripts: readonly string[], script: string): void {
  writeFileSync(join(folder, 'page.js'), script);
  const head = [
    '<meta charset="utf-8"><title>Timeline</title>',
    ...styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    '<style>#timeline { height: 800px }</style>',
  ];
  const tail = [...scripts, 'page.js'].map((file) => `<script src="${file}"></script>`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head.join('')}</head><body><div id="timeline"></div>${tail.join('')}</body></html>`,
  );
}
