import { dayOf, isoDay } from '../../src/model/day.ts';
import type { Edtf } from '../../src/model/edtf/edtf.ts';
import { parseEdtf } from '../../src/model/edtf/parse-edtf.ts';
import type { EngagementRow } from '../../src/timeline/engagement-row.ts';
import type { AnnouncementRow } from '../../src/timeline/announcement-row.ts';
import type { TimelineRow } from '../../src/timeline/rows.ts';

export const firstDay = dayOf(2000, 1, 1);
export const lastDay = dayOf(2026, 1, 1);

/** As many rows as asked for, two in five of them promises, with dates of every kind between 2000 and 2026. */
export function manyRows(count: number, random: () => number): TimelineRow[] {
  return Array.from({ length: count }, (_, index) =>
    index % 5 < 2 ? promise(index, random) : engagement(index, random),
  );
}

function promise(index: number, random: () => number): AnnouncementRow {
  const announced = someDay(random);
  const held = engagement(index, random);
  const isHeld = random() < 0.6;
  return {
    kind: 'announcement',
    id: `article-${index % 40}/visit-${index}`,
    article: `article-${index % 40}`,
    articleTitle: `Article ${index % 40}`,
    passage: `visit-${index}`,
    title: `The minister of office number ${index} to the other capital`,
    titleLang: 'en',
    announcementKind: 'visit',
    by: [],
    with: [],
    ...(random() < 0.9 && { window: someDate(announced, random) }),
    announced,
    status: isHeld ? 'held' : 'open',
    history: [],
    ...(isHeld && { engagement: { id: held.id, title: held.title, date: held.date, channel: held.channel } }),
    sources: [],
  };
}

function engagement(index: number, random: () => number): EngagementRow {
  return {
    kind: 'engagement',
    id: `engagement-${index}`,
    title: `Talks number ${index} in one of the capitals`,
    role: 'record',
    engagementKind: 'talks',
    channel: 'diplomacy',
    date: someDate(someDay(random), random),
    about: 'They met.',
    participants: [],
    sources: [],
    settles: [],
  };
}

function someDay(random: () => number): number {
  return firstDay + Math.floor(random() * (lastDay - firstDay - 400));
}

function someDate(from: number, random: () => number): Edtf {
  const [a, b] = [isoDay(from), isoDay(from + 1 + Math.floor(random() * 300))];
  const forms = [a, `${a}/${b}`, a.slice(0, 7), a.slice(0, 4), `${a.slice(0, 7)}~`, `${a}?`, `${a}/..`, `[${a},${b}]`];
  const read = parseEdtf(forms[Math.floor(random() * forms.length)] ?? a);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.value;
}
