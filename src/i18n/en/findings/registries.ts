import type { Complaint } from './complaint.ts';
import { didYouMean } from './complaint.ts';

/** An id that names nothing, and the one that may have been meant. */
interface UnknownId {
  readonly id: string;
  readonly meant: string | undefined;
}

/** What the rules have against the shared files, and against references to them. */
export const registryFindings = {
  aliasDuplicate: ({ form, id, owner }: Record<'form' | 'id' | 'owner', string>): Complaint => ({
    reason: `Unexpected name "${form}" of "${id}", expected one that no other actor has; it belongs to "${owner}"`,
    hint: 'Take it out here, and list it under "mentions" in the articles that mean this actor by it.',
  }),
  registryDuplicateId: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected second entry "${id}", expected an id of its own`,
    hint: 'Merge the two entries, or give one of them another id.',
  }),
  registryNotAccepted: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected suggestion "${id}" that nobody has accepted, expected it accepted or taken out`,
    hint: 'Make sure who it is, write "about", then take out "accepted: false", or take out the whole entry.',
  }),
  sourceNoDate: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected lack of "published" in the source "${id}", expected when it appeared`,
    hint: 'Add "published" in EDTF, as coarse as need be ("2023-07"); or say in "note" that the page shows no date.',
  }),
  unknownActor: (values: UnknownId): Complaint => unknown('actor', 'actors.yaml', values),
  unknownClaim: (values: UnknownId): Complaint => unknown('claim', "the article's claims", values),
  unknownEngagement: (values: UnknownId): Complaint => unknown('engagement', 'engagements.yaml', values),
  unknownSource: (values: UnknownId): Complaint => unknown('source', 'sources.yaml', values),
};

function unknown(what: string, home: string, { id, meant }: UnknownId): Complaint {
  return {
    reason: `Unexpected ${what} "${id}", expected an id from ${home}`,
    hint: meant === undefined ? `Add "${id}" to ${home}, or correct the id.` : didYouMean(meant),
  };
}
