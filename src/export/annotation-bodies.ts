import type { Catalogue } from '../i18n/catalogue.ts';
import { publishedStatus } from '../model/announcement-status.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { latestOutcome, voiceKind } from '../model/claim.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { Announcement } from '../model/announcement.ts';
import { announcementTitle } from '../timeline/announcement-row.ts';
import { statusOf } from '../timeline/status.ts';

/** What an annotation says, and to what end: model, sections 3.2.4 and 4.1. */
export type AnnotationBody =
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: string;
      readonly purpose: Purpose;
    }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: Purpose };

type Purpose = 'assessing' | 'classifying' | 'describing' | 'identifying' | 'linking' | 'tagging';

/** Where terms and actors have their pages. */
export interface BodyAddresses {
  readonly term: (vocabulary: string, value: string) => string;
  readonly actor: (id: string) => string;
}

/** What a body is made from beside its own tag. */
export interface BodyContext {
  readonly library: Library;
  readonly addresses: BodyAddresses;
  readonly words: Catalogue;
  /** BCP 47, of statements and notes. */
  readonly lang: string;
}

/** The statement; its type, voice and verdict, each as a word and as a term of the codebook; what came of it. */
export function toClaimBodies(claim: Claim, context: BodyContext): readonly AnnotationBody[] {
  const { codebook } = context.words;
  const latest = latestOutcome(claim);
  const voice = voiceKind(claim.voice);
  return [
    text(claim.statement, 'describing', context.lang),
    ...term('type', claim.type, codebook.claimTypes[claim.type].label, context),
    ...term('voice', voice, codebook.voices[voice].label, context),
    ...(latest === undefined
      ? []
      : [
          ...term('verdict', latest.verdict, codebook.verdicts[latest.verdict].label, context),
          ...toAccount(latest, context),
        ]),
  ];
}

/** What is announced; its kind and what has become of it, as the pages tell it; its newest step. */
export function toAnnouncementBodies(
  announcement: Announcement,
  article: Article,
  context: BodyContext,
): readonly AnnotationBody[] {
  const status = statusOf(announcement, { article, library: context.library });
  const { codebook } = context.words;
  const latest = announcement.history.at(-1);
  return [
    text(announcementTitle(announcement, context.library, context.words), 'describing', context.lang),
    ...term('visit', announcement.kind, codebook.announcementKinds[announcement.kind].label, context),
    ...term('outcome', publishedStatus(status), codebook.statuses[status].label, context),
    ...(latest === undefined ? [] : toAccount(latest, context)),
  ];
}

/** Who is named: the page on this site and, where verified, the item of Wikidata. */
export function toActorBodies(id: string, { library, addresses }: BodyContext): readonly AnnotationBody[] {
  const { wikidata } = getOrThrow(library.actors, id);
  return [
    resource(addresses.actor(id), 'identifying'),
    ...(wikidata === undefined ? [] : [resource(`http://www.wikidata.org/entity/${wikidata}`, 'identifying')]),
  ];
}

function term(vocabulary: string, value: string, label: string, { addresses, words }: BodyContext): AnnotationBody[] {
  return [text(label, 'tagging', words.lang), resource(addresses.term(vocabulary, value), 'classifying')];
}

/** What came of it, in the editor's words, and what that rests on. */
function toAccount(
  { note, sources }: { readonly note: string; readonly sources: readonly string[] },
  { library, lang }: BodyContext,
): AnnotationBody[] {
  return [
    text(note, 'assessing', lang),
    ...sources.map((id) => resource(getOrThrow(library.sources, id).url, 'linking')),
  ];
}

function text(value: string, purpose: Purpose, language: string): AnnotationBody {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

function resource(source: string, purpose: Purpose): AnnotationBody {
  return { type: 'SpecificResource', source, purpose };
}
