import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceKind } from '../../model/claim.ts';
import { termPath } from '../../model/site-paths.ts';
import type { Announcement } from '../../model/announcement.ts';

/** A term that a note uses, and its entry in the codebook. */
export interface TermLink {
  readonly label: string;
  readonly path: string;
}

/** The terms by which a claim is described, in the order in which its note uses them; what came of it is dated, and apart. */
export function claimTerms(claim: Pick<Claim, 'type' | 'voice' | 'likelihood'>, { codebook }: Catalogue): TermLink[] {
  const voice = voiceKind(claim.voice);
  return [
    { label: codebook.claimTypes[claim.type].label, path: termPath('type', claim.type) },
    { label: codebook.voices[voice].label, path: termPath('voice', voice) },
    ...(claim.likelihood
      ? [{ label: codebook.likelihoods[claim.likelihood].label, path: termPath('likelihood', claim.likelihood) }]
      : []),
  ];
}

/** The terms by which an announcement is described, as those of a claim. */
export function announcementTerms(
  { kind, basis }: Pick<Announcement, 'kind' | 'basis'>,
  { codebook }: Catalogue,
): TermLink[] {
  return [
    { label: codebook.announcementKinds[kind].label, path: termPath('visit', kind) },
    { label: codebook.bases[basis].label, path: termPath('basis', basis) },
  ];
}
