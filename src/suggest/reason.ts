import type { Catalogue } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import type { MessageOf } from '../i18n/message.ts';

/** Why something is suggested, for the catalogue to word. */
export type Reason = MessageOf<Catalogue['suggestions']['reasons']> | ClaimReason;

/** A claim has a reason for its type and one for its voice. */
interface ClaimReason {
  readonly key: 'claim';
  readonly type: string;
  readonly typeReason: Reason;
  readonly voice: string;
  readonly voiceReason: Reason;
}

export function formatReason(reason: Reason, words: Catalogue): string {
  const { reasons, claimReason } = words.suggestions;
  if (reason.key !== 'claim') return formatMessage(reasons, reason);
  const { type, typeReason, voice, voiceReason } = reason;
  const [ofType, ofVoice] = [formatReason(typeReason, words), formatReason(voiceReason, words)];
  return claimReason({ type, typeReason: ofType, voice, voiceReason: ofVoice });
}

/** Why something is suggested. */
export interface Evidence {
  /** Permanent id of the detector, `group/name`. */
  readonly rule: string;
  /** From 0 to 1: how far the detector is to be trusted here. An order, not a probability. */
  readonly confidence: number;
  readonly reason: Reason;
}
