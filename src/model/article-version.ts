import type { StepKind } from './announcement-status.ts';
import type { Article } from './article.ts';
import type { Claim, ClaimOutcome, Voice } from './claim.ts';
import type { Edtf, EdtfEnd } from './edtf/edtf.ts';
import { fnv1a64 } from './fnv-hash.ts';
import type { Omission } from './omission.ts';
import type { NamedActor, Tags } from './tags.ts';
import type { Announcement, AnnouncementStep } from './announcement.ts';

/** Number of the canonical form that versions are made of now. A form that made a published version never changes. */
export const canonicalFormNumber = 1;

/**
 * Which version of an article somebody read: 16 hexadecimal digits, the FNV-1a hash of its canonical form. Pages show it,
 * citations and addresses hold it, and the permalink registry keeps those that were published.
 */
export function articleVersion(article: Article): string {
  return fnv1a64(canonicalForm(article)).toString(16).padStart(16, '0');
}

/**
 * Form 1 of what a reader sees of an article that an author wrote: the words of its text, and its tags with their
 * verdicts and notes, as JSON without spaces, the names of each object in the order of their UTF-16 units (RFC 8785).
 * Markup, paragraph keys, the address and the site's own looks are no part of it.
 *
 * Names and values belong to the form, whatever the code calls them: what is renamed in the code or in what authors write
 * is written here by the name that form 1 has for it. What a later release adds is left out where an article does not use
 * it, so that no release changes the version of an unchanged text.
 */
export function canonicalForm(article: Article): string {
  return JSON.stringify(toArticleForm(article), inNameOrder);
}

/** What the form is made of; a name whose value is undefined is left out. */
type Form = string | boolean | undefined | readonly Form[] | { readonly [name: string]: Form };

function toArticleForm(article: Article): Form {
  return {
    title: article.title,
    description: article.description,
    lang: article.lang,
    text: toTextForm(article.text),
    published: article.published,
    asOf: article.asOf,
    commentsOn: article.commentsOn,
    actors: article.actors.map(toActorForm),
    claims: article.claims.map(toClaimForm),
    visits: article.announcements.map(toAnnouncementForm),
    silences: article.omissions.length > 0 ? article.omissions.map(toOmissionForm) : undefined,
    blocks: article.blocks.map((block) => block.text),
  };
}

function toTextForm(text: Tags['text']): Form {
  const original = text.of;
  return {
    kind: text.kind,
    of: original && {
      title: original.title,
      authors: original.authors,
      publisher: original.publisher,
      published: original.published,
      url: original.url,
    },
  };
}

function toActorForm(actor: NamedActor): Form {
  return { id: actor.id, as: actor.as, mentions: actor.mentions };
}

function toClaimForm(claim: Claim): Form {
  return {
    id: claim.id,
    quote: claim.quote,
    prefix: claim.prefix,
    suffix: claim.suffix,
    statement: claim.statement,
    type: claim.type,
    voice: toVoiceForm(claim.voice),
    hedge: claim.hedge,
    likelihood: claim.likelihood,
    about: claim.about,
    askedOf: claim.askedOf,
    topics: claim.topics,
    condition: claim.condition,
    supports: claim.supports,
    qualifies: claim.qualifies,
    opposes: claim.opposes,
    resolution: claim.resolution,
    note: claim.note,
    weakness: claim.weakness,
    outcomes: claim.outcomes.map(toVerdictForm),
  };
}

function toVoiceForm(voice: Voice): Form {
  if (typeof voice === 'string') return voice;
  return 'reports' in voice ? { reports: voice.reports } : { speaksFor: voice.speaksFor };
}

function toVerdictForm(outcome: ClaimOutcome): Form {
  return {
    date: outcome.date,
    verdict: outcome.verdict,
    reading: outcome.reading,
    conditionHeld: outcome.conditionHeld,

    note: outcome.note,
    sources: outcome.sources,
  };
}

function toAnnouncementForm(announcement: Announcement): Form {
  return {
    id: announcement.id,
    quote: announcement.quote,
    prefix: announcement.prefix,
    suffix: announcement.suffix,
    title: announcement.title,
    kind: announcement.kind,
    basis: announcement.basis,
    by: announcement.by,
    to: announcement.to,
    with: announcement.with,
    place: announcement.place,
    window: announcement.window && dateForm(announcement.window),
    windowFrom: announcement.windowFrom,
    history: announcement.history.map(stepForm),
    outcome: {
      status: announcement.outcome.status,
      engagement: announcement.outcome.engagement,
      note: announcement.outcome.note,
    },
  };
}

function stepForm(step: AnnouncementStep): Form {
  return { date: step.date, status: stepStatus(step.status), note: step.note, sources: step.sources };
}

/** What was put off is `slipped` in form 1. */
function stepStatus(kind: StepKind): string {
  return kind === 'postponed' ? 'slipped' : kind;
}

function toOmissionForm(omission: Omission): Form {
  return {
    topic: omission.topic,
    label: omission.label,
    note: omission.note,
    date: omission.date,
    sources: omission.sources,
  };
}

/** An EDTF date by its parts, and by its own text. */
function dateForm(date: Edtf): Form {
  switch (date.kind) {
    case 'date':
      return {
        kind: 'date',
        text: date.text,
        year: date.year,
        month: date.month,
        day: date.day,
        precision: date.precision,
        qualifier: date.qualifier,
      };
    case 'interval':
      return { kind: 'interval', text: date.text, from: endForm(date.from), to: endForm(date.to) };
    case 'one-of':
      return { kind: 'one-of', text: date.text, members: date.members.map(dateForm) };
  }
}

function endForm(end: EdtfEnd): Form {
  return typeof end === 'string' ? end : dateForm(end);
}

function inNameOrder(_name: string, value: Form): Form {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
