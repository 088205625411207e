import type { Detector } from '../detector.ts';
import { findTimes, namesTime } from '../visits/find-window.ts';

/** How far behind its verb a time may stand. */
const farthest = 80;

/** Something is put in the present and given a time to come: "The ministers meet in Rome on Friday". */
export const datedPresent: Detector = {
  id: 'type/dated-present',
  *find(clause, { language }) {
    const verbs = language.events
      .flatMap(({ verbs: find }) => find(clause.text))
      .filter(
        ({ start, phrase }) => language.present.has(phrase) && subject.test(clause.text.slice(0, start).trimEnd()),
      );
    if (verbs.length === 0) return;
    const times = findTimes(clause.text, language, undefined).filter(namesTime);
    for (const { start, end, phrase } of verbs)
      if (times.some((time) => time.start >= end && time.start - end < farthest))
        yield {
          ...{ start, end, kind: 'type', type: 'forecast', confidence: 0.62 },
          reason: { key: 'toCome', phrase },
        };
  },
};

/** What stands before such a verb: "is", a plural or a name. */
const subject = /\b(?:is|are)$|(?:\p{Ll}s|\p{Lu}\p{L}*)$/u;
