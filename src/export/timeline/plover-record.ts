import type { PloverEvent } from '../../model/vocabulary.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';

export interface PloverActor {
  readonly id: string;
  readonly name: string;
  /** Wikidata item. */
  readonly identifier_id?: string;
  /** Id of the state or body for which the actor took part. */
  readonly side?: string;
}

/** One event after the PLOVER manual, with the date as EDTF and the CAMEO codes beside it. */
export interface PloverRecord {
  readonly id: string;
  /** The first day that the date allows. */
  readonly date?: string;
  readonly enddate?: string;
  readonly date_edtf: string;
  readonly actor: readonly PloverActor[];
  readonly recipient?: readonly PloverActor[];
  readonly event: PloverEvent;
  readonly mode?: string;
  readonly context?: readonly string[];
  readonly cameo?: readonly string[];
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad_code: 1 | 2 | 3 | 4;
  readonly event_loc?: string;
  readonly event_text: string;
  /** The words of the article. */
  readonly text?: string;
  /** When what was agreed was to happen. */
  readonly window_edtf?: string;
  readonly link: string;
  readonly cite_info: readonly string[];
  readonly coder: string;
  readonly coded_date: string;
}

const quads: Readonly<Record<1 | 2 | 3 | 4, readonly PloverEvent[]>> = {
  1: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
  2: ['COOPERATE', 'AID', 'RETREAT'],
  3: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  4: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
};

/** The event with its mode and the quadrant it lies in. */
export function ploverEvent(name: PloverEvent, mode?: string) {
  const [quad] = ([1, 2, 3, 4] as const).filter((code) => quads[code].includes(name));
  return { event: name, ...(mode !== undefined && { mode }), quad_code: quad ?? 1 };
}

/** An actor as the records name it. */
export function ploverActor(id: string, library: Library, side?: string): PloverActor {
  const { name, wikidata } = getOrThrow(library.actors, id);
  return { id, name, ...(wikidata && { identifier_id: wikidata }), ...(side && { side }) };
}
