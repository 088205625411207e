import type { Claim } from '../../model/claim.ts';
import { voiceKind } from '../../model/claim.ts';
import { likelihoods } from '../../model/likelihood.ts';
import { termPath } from '../../model/site-paths.ts';
import type { Announcement } from '../../model/announcement.ts';
import { bases, claimTypes, announcementKinds, voices } from '../../model/vocabulary.ts';

/** A term that a note uses, and its entry in the codebook. */
export interface TermLink {
  readonly label: string;
  readonly path: string;
}

/** The terms by which a claim is described, in the order in which its note uses them; what came of it is dated, and apart. */
export function claimTerms(claim: Pick<Claim, 'type' | 'voice' | 'likelihood'>): TermLink[] {
  const voice = voiceKind(claim.voice);
  return [
    { label: claimTypes[claim.type].label, path: termPath('type', claim.type) },
    { label: voices[voice].label, path: termPath('voice', voice) },
    ...(claim.likelihood
      ? [{ label: likelihoods[claim.likelihood].label, path: termPath('likelihood', claim.likelihood) }]
      : []),
  ];
}

/** The terms by which an announcement is described, as those of a claim. */
export function announcementTerms({ kind, basis }: Pick<Announcement, 'kind' | 'basis'>): TermLink[] {
  return [
    { label: announcementKinds[kind].label, path: termPath('visit', kind) },
    { label: bases[basis].label, path: termPath('basis', basis) },
  ];
}
