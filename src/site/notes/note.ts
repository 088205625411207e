import type { Likelihood } from '../../model/likelihood.ts';
import type { Engagement } from '../../model/registries.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { ClaimType, Relation, VoiceKind } from '../../model/vocabulary.ts';
import type { Linked } from '../shared/link.ts';
import type { TermLink } from './note-terms.ts';

/** One dated entry in what came of a claim or a promise. */
export interface OutcomeView extends StatusLabel {
  /** ISO day. */
  readonly date: string;
  readonly day: string;
  readonly note: string;
  /** True where the verdict is the editor's judgement. */
  readonly reading: boolean;
  /** Numbers in the page's list of sources. */
  readonly sources: readonly number[];
}

/** A claim as others of the same text name it. */
export interface ClaimRef {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
}

export interface RelationView {
  readonly relation: Relation;
  readonly label: string;
  readonly claims: readonly ClaimRef[];
}

interface NoteFrame {
  readonly id: string;
  readonly number: number;
  /** The terms that describe it, with their entries in the codebook. */
  readonly terms: readonly TermLink[];
  /** The words of the first line: kind, voice, likelihood. */
  readonly heading: readonly string[];
  readonly statement: string;
  /** Of the statement: a title made for want of one is in the language of our words. BCP 47. */
  readonly statementLang: string;
  /** Of all else that the author says in it, BCP 47. */
  readonly lang: string;
  /** The shape that says what came of it. */
  readonly result?: StatusLabel;
  readonly history: readonly OutcomeView[];
  /** Ids of all actors it names, for the lens of one actor. */
  readonly actors: readonly string[];
  readonly path: string;
  /** Site path of its short address. */
  readonly shortPath: string;
}

export interface ClaimNote extends NoteFrame {
  readonly kind: 'claim';
  readonly type: ClaimType;
  readonly voice: VoiceKind;
  /** Who says it: the voice as a sentence. */
  readonly speaker: readonly Linked[];
  readonly hedge?: string;
  readonly likelihood?: { readonly value: Likelihood; readonly label: string; readonly range: string };
  readonly condition?: string;
  readonly askedOf: readonly Linked[];
  readonly resolution?: string;
  readonly remark?: string;
  /** The editor's word on why it stands weakly in the argument. */
  readonly weakness?: string;
  /** Site path of the claim in the argument, where there is one. */
  readonly argumentPath?: string;
  readonly topics: readonly string[];
  readonly relations: readonly RelationView[];
}

export interface AnnouncementNote extends NoteFrame {
  readonly kind: 'visit';
  readonly by: readonly Linked[];
  readonly to?: Linked;
  readonly with: readonly Linked[];
  readonly place?: string;
  readonly window: string;
  readonly windowFrom?: string;
  readonly outcome?: string;
  /** Whole days from the text to the first day of what kept it. */
  readonly lead?: number;
  readonly engagement?: {
    readonly title: string;
    readonly path: string;
    readonly when: string;
    readonly id: Engagement['id'];
  };
}

export type Note = ClaimNote | AnnouncementNote;
/** What of a note changes as time goes by. */
export type NoteState = Pick<Note, 'result' | 'history'> & Pick<AnnouncementNote, 'outcome' | 'engagement' | 'lead'>;

/** An actor where the text first names it. */
export interface ActorNote {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}
