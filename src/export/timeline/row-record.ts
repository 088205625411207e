import { z } from 'astro/zod';
import { announcementStatuses, publishedStatus, publishedStep, stepKinds } from '../../model/announcement-status.ts';
import { passageText } from '../../model/article.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { channels, engagementKinds, announcementKinds } from '../../model/vocabulary.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { ActorRef, AnnouncementRow } from '../../timeline/announcement-row.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { dateRecord, dateRecordSchema, isoDaySchema, plainDay } from './date-record.ts';
import type { ExportedTimeline } from './exported-timeline.ts';

const url = z.url();
const actorSchema = z.strictObject({ id: z.string(), name: z.string(), url }).meta({ id: 'actor' });
const sourceSchema = z
  .strictObject({ id: z.string(), title: z.string(), publisher: z.string(), url })
  .meta({ id: 'source' });
const rowFields = { id: z.string(), title: z.string(), url, sources: z.array(sourceSchema) };

const announcementSchema = z
  .strictObject({
    kind: z.literal('promise'),
    ...rowFields,
    visitKind: z.enum(announcementKinds),
    article: z.strictObject({ slug: z.string(), title: z.string() }),
    quotation: z.string(),
    by: z.array(actorSchema),
    to: actorSchema.optional(),
    with: z.array(actorSchema),
    window: dateRecordSchema.optional(),
    windowFrom: z.string().optional(),
    announced: isoDaySchema,
    status: z.enum(announcementStatuses.map(publishedStatus)),
    note: z.string().optional(),
    settledBy: z.strictObject({ id: z.string(), title: z.string(), url, date: dateRecordSchema }).optional(),
    ended: isoDaySchema.optional(),
    leadDays: z.int().optional(),
    slipDays: z.int().optional(),
    history: z.array(
      z.strictObject({
        date: isoDaySchema,
        status: z.enum(stepKinds.map(publishedStep)),
        note: z.string(),
        sources: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'promise' });

const engagementSchema = z
  .strictObject({
    kind: z.literal('engagement'),
    ...rowFields,
    engagementKind: z.enum(engagementKinds),
    channel: z.enum(channels),
    date: dateRecordSchema,
    place: z.string().optional(),
    about: z.string(),
    participants: z.array(actorSchema.extend({ side: actorSchema.optional(), as: z.string().optional() })),
    settles: z.array(
      z.strictObject({ id: z.string(), title: z.string(), url, settledAs: z.enum(['kept', 'replaced']) }),
    ),
  })
  .meta({ id: 'engagement' });

/** A row of the timeline as data: what JSON and CSV publish. */
export const rowRecordSchema = z.discriminatedUnion('kind', [announcementSchema, engagementSchema]);
export type RowRecord = z.output<typeof rowRecordSchema>;
export type AnnouncementRecord = z.output<typeof announcementSchema>;
export type EngagementRecord = z.output<typeof engagementSchema>;

type Context = Pick<ExportedTimeline, 'library' | 'site'>;

/** A row with every reference resolved to a name and an address. */
export function rowRecord(row: TimelineRow, context: Context): RowRecord {
  return row.kind === 'announcement' ? toAnnouncementRecord(row, context) : toEngagementRecord(row, context);
}

function toAnnouncementRecord(row: AnnouncementRow, context: Context): AnnouncementRecord {
  const { library, site } = context;
  const { engagement } = row;
  const ended = row.ended === undefined ? undefined : plainDay(row.ended);
  return {
    kind: 'promise',
    id: row.id,
    title: row.title,
    url: site.passage(row.article, row.passage),
    visitKind: row.announcementKind,
    article: { slug: row.article, title: row.articleTitle },
    quotation: quotationOf(library, row),
    by: row.by.map((actor) => toActorRecord(actor, context)),
    ...(row.to && { to: toActorRecord(row.to, context) }),
    with: row.with.map((actor) => toActorRecord(actor, context)),
    ...(row.window && { window: dateRecord(row.window, site.words.lang) }),
    ...(row.windowFrom && { windowFrom: row.windowFrom }),
    announced: plainDay(row.announced) ?? '',
    status: publishedStatus(row.status),
    ...(row.outcomeNote && { note: row.outcomeNote }),
    ...(engagement && {
      settledBy: {
        id: engagement.id,
        title: engagement.title,
        url: site.engagement(engagement.id),
        date: dateRecord(engagement.date, site.words.lang),
      },
    }),
    ...(ended !== undefined && { ended }),
    ...(row.lead !== undefined && { leadDays: row.lead }),
    ...(row.slip !== undefined && { slipDays: row.slip }),
    history: row.history.map((step) => ({ ...step, status: publishedStep(step.status) })),
    sources: sourceRecords(row.sources, library),
  };
}

function toEngagementRecord(row: EngagementRow, context: Context): EngagementRecord {
  const { library, site } = context;
  return {
    kind: 'engagement',
    id: row.id,
    title: row.title,
    url: site.engagement(row.id),
    engagementKind: row.engagementKind,
    channel: row.channel,
    date: dateRecord(row.date, site.words.lang),
    ...(row.place && { place: row.place }),
    about: row.about,
    participants: row.participants.map(({ side, as, ...actor }) => ({
      ...toActorRecord(actor, context),
      ...(side && { side: toActorRecord(side, context) }),
      ...(as && { as }),
    })),
    settles: row.settles.map(({ id, article, passage, title, settledAs }) => ({
      id,
      title,
      url: site.passage(article, passage),
      settledAs,
    })),
    sources: sourceRecords(row.sources, library),
  };
}

/** The words of the article that make a promise. */
export function quotationOf(library: Library, { article: slug, passage: id }: AnnouncementRow): string {
  const article = getOrThrow(library.articles, slug);
  const passage = article.passages.find((each) => each.id === id);
  return passage ? passageText(article, passage) : '';
}

function toActorRecord({ id, name }: ActorRef, { site }: Context) {
  return { id, name, url: site.actor(id) };
}

function sourceRecords(ids: readonly string[], library: Library) {
  return ids.map((source) => {
    const { id, title, publisher, url } = getOrThrow(library.sources, source);
    return { id, title, publisher, url };
  });
}
