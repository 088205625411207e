import type { Clause, Sentence } from './sentence.ts';
import { detectors } from './detectors.ts';
import type { DetectorContext, Observation, VoiceReading } from './detector.ts';
import type { Evidence } from './reason.ts';
import type { Likelihood } from '../model/likelihood.ts';
import type { ClaimType } from '../model/vocabulary.ts';

/** A clause as the detectors read it, the strongest reading of each kind. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly type: Evidence & { readonly type: ClaimType };
  readonly voice: Evidence & { readonly voice: VoiceReading };
  readonly hedges: readonly (Evidence & {
    readonly words: string;
    readonly likelihood: Likelihood | undefined;
    readonly start: number;
    readonly end: number;
  })[];
  readonly condition: (Evidence & { readonly words: string; readonly start: number; readonly end: number }) | undefined;
}

export interface SentenceReading {
  readonly sentence: Sentence;
  readonly clauses: readonly ClauseReading[];
}

/** Reads a text clause by clause, in its order: who "it" and "both sides" are depends on what went before. */
export function readClauses(sentences: readonly Sentence[], context: DetectorContext): SentenceReading[] {
  return sentences.map((sentence) => {
    const clauses: ClauseReading[] = [];
    for (const clause of sentence.clauses) {
      clauses.push(readClause(clause, clauses.at(-1), context));
      context.discourse.pass(clause);
    }
    return { sentence, clauses };
  });
}

function readClause(clause: Clause, before: ClauseReading | undefined, context: DetectorContext): ClauseReading {
  const seen: Observation[] = detectors.flatMap((detector) =>
    Array.from(detector.find(clause, context), (finding) => ({ ...finding, rule: detector.id })),
  );
  const goesOn = before !== undefined && /^(?:to|that|so that)\s/u.test(clause.text) ? before : undefined;
  const condition = seen.find((each) => each.kind === 'condition');
  const outside = ({ start, end }: Observation): boolean =>
    condition === undefined || end <= condition.start || condition.end <= start;
  const types = seen.filter((each) => each.kind === 'type').filter(outside);
  const voices = seen.filter((each) => each.kind === 'voice').filter(outside);
  return {
    clause,
    // What else was agreed is agreed, though it "will be".
    type: (goesOn?.type.rule === 'voice/reported-speech' && goesOn.type.type === 'commitment'
      ? goesOn.type
      : undefined) ??
      strongest(types) ??
      goesOn?.type ?? {
        type: 'description',
        rule: 'type/plain',
        confidence: 0.4,
        reason: { key: 'plainDescription' },
      },
    // What goes on with "that" or "to" is said by whoever said the rest.
    voice: goesOn?.voice ??
      strongest(voices) ?? {
        voice: { kind: 'own' },
        rule: 'voice/own',
        confidence: 0.6,
        reason: { key: 'ownVoice' },
      },
    hedges: seen.filter((each) => each.kind === 'hedge').filter(outside),
    condition,
  };
}

function strongest<T extends Evidence & { readonly start: number }>(readings: readonly T[]): T | undefined {
  return readings.reduce<T | undefined>(
    (best, each) => (best === undefined || each.confidence > best.confidence ? each : best),
    undefined,
  );
}
