import { announcementKinds, bases, statuses, steps } from './announcements.ts';
import { claimTypes, likelihoods, relations, verdicts, voices } from './claims.ts';
import { cameoCodes, ploverEvents, ploverModes } from './event-codes.ts';
import { actorKinds, channels, engagementKinds, sourceFlags, textKinds } from './registries.ts';

/** What each value of a vocabulary is called and means, under the name that code has for the vocabulary. */
export const codebook = {
  claimTypes,
  voices,
  likelihoods,
  verdicts,
  relations,
  announcementKinds,
  bases,
  steps,
  statuses,
  actorKinds,
  engagementKinds,
  channels,
  sourceFlags,
  textKinds,
  ploverEvents,
  ploverModes,
  cameoCodes,
};
