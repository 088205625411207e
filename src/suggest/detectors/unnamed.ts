import type { Detector } from '../detector.ts';

/** A thing is said to be expected, believed or reported, and by nobody who is named. */
export const unnamed: Detector = {
  id: 'voice/unnamed',
  *find(clause, { language }) {
    for (const { start, end, phrase } of language.unnamed(clause.text)) {
      // People without names speak only where they are the subject, before a verb of saying or thinking.
      if (language.unnamedPeople.has(phrase) && !isSpeaking(clause.text.slice(end), language)) continue;
      if (language.unnamedPeople.has(phrase) && start > 25) continue;
      yield {
        start,
        end,
        kind: 'voice',
        voice: { kind: 'unnamed' },
        confidence: 0.82,
        reason: { key: 'unnamed', phrase },
      };
      return;
    }
  },
};

function isSpeaking(after: string, { speechVerbs, attitudes }: Parameters<Detector['find']>[1]['language']): boolean {
  return [speechVerbs, attitudes].some((find) => {
    const [verb] = find(after.slice(0, 50));
    return verb !== undefined && after.slice(0, verb.start).trim().split(/\s+/).length <= 4;
  });
}
