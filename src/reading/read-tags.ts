import { z } from 'astro/zod';
import type { ArticleSubject } from '../check/subjects.ts';
import type { Finding } from '../check/finding.ts';
import type { Located } from '../check/rule.ts';
import { claimSchema } from '../model/claim.ts';
import type { Claim } from '../model/claim.ts';
import { omissionSchema } from '../model/omission.ts';
import type { Omission } from '../model/omission.ts';
import { namedActorSchema, tagsSchema } from '../model/tags.ts';
import type { NamedActor, Tags } from '../model/tags.ts';
import { announcementSchema } from '../model/announcement.ts';
import type { Announcement } from '../model/announcement.ts';
import { findDataFaults } from './data-findings.ts';
import { idsIn, parseEntries, findSuggestedEntries, dropBlanks } from './list-entries.ts';
import type { YamlSource } from './yaml-source.ts';

/** What frontmatter says, as far as it can be read. */
export interface TagsReading {
  /** The whole, where all of it passed the schema. */
  readonly tags: Tags | undefined;
  /** The single tags that passed, also where others did not. */
  readonly actors: readonly Located<NamedActor>[];
  readonly claims: readonly Located<Claim>[];
  readonly announcements: readonly Located<Announcement>[];
  readonly omissions: readonly Located<Omission>[];
  /** Ids of all claims, also of those that did not pass. */
  readonly claimIds: ReadonlySet<string>;
  /** Ids of all tags, likewise. */
  readonly tagIds: ReadonlySet<string>;
  /** The fields that rules ask for, as far as they passed. */
  readonly header: Pick<ArticleSubject, 'textDay' | 'textKind' | 'lang' | 'asOf' | 'commentsOn'>;
  /** Entries that were suggested and nobody has accepted, passed or not. */
  readonly suggested: readonly Located<{ readonly id: string }>[];
  readonly findings: readonly Finding[];
}

/** Reads frontmatter against its schema. A mistake in one tag leaves the others readable. */
export function readTags(source: YamlSource): TagsReading {
  const value = source.value ?? {};
  const read = tagsSchema.safeParse(value);
  const { actors, claims, visits, silences, lang, text, published, asOf, commentsOn } = looseTags.parse(value);
  const suggested = Object.entries({ actors, claims, visits }).flatMap(([list, entries]) =>
    findSuggestedEntries(entries, [list]),
  );
  return {
    tags: read.data,
    ...(read.success
      ? locateTags(read.data)
      : {
          actors: parseEntries(namedActorSchema, actors, ['actors']),
          claims: parseEntries(claimSchema, claims, ['claims']),
          announcements: parseEntries(announcementSchema, visits, ['visits']),
          omissions: parseEntries(omissionSchema, silences, ['silences']),
        }),
    claimIds: idsIn(claims),
    tagIds: new Set([actors, claims, visits].flatMap((list) => [...idsIn(list)])),
    // What a restatement says, it said on the day of the text it restates.
    header: { textDay: text && (text.of?.published ?? published), textKind: text?.kind, lang, asOf, commentsOn },
    suggested,
    findings: dropBlanks(findDataFaults({ ...source, value }, tagsSchema, read.error?.issues ?? []), suggested),
  };
}

/** The tags of frontmatter that passed as a whole: there is no need to ask each of them again. */
function locateTags({ actors, claims, visits, silences }: Tags) {
  const locate = <T>(list: readonly T[], name: string): Located<T>[] =>
    list.map((tag, index) => ({ at: [name, index], tag }));
  return {
    actors: locate(actors, 'actors'),
    claims: locate(claims, 'claims'),
    announcements: locate(visits, 'visits'),
    omissions: locate(silences, 'silences'),
  };
}

const fields = tagsSchema.shape;

/** Takes of each field what passes, and lets the rest go: the schema itself has told what is wrong with it. */
const looseTags = z
  .object({
    lang: fields.lang.optional().catch(undefined),
    text: fields.text.optional().catch(undefined),
    published: fields.published.optional().catch(undefined),
    asOf: fields.asOf.optional().catch(undefined),
    commentsOn: fields.commentsOn.catch(undefined),
    actors: z.unknown(),
    claims: z.unknown(),
    visits: z.unknown(),
    silences: z.unknown(),
  })
  .partial()
  .catch({});
