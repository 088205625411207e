import type { Detector } from '../detector.ts';
import type { Hedge } from '../../model/hedge.ts';
import { bandOf, readingOf } from '../../model/hedge.ts';
import { isNoun, isSubordinate } from './claim-type.ts';

/** Words that say how surely: those of the house table, which gives their band, and further ones. */
export const hedge: Detector = {
  id: 'hedge/table',
  *find(clause, { language, hedges }) {
    const found = language
      .hedges(clause.text)
      .filter(({ start, phrase }) => !isNoun(clause.text, start, phrase, language.lexicon.hedges.nouns));
    // A plain future says little beside another wording with a band; and nothing beside one without.
    const main = found.filter(({ start }) => !isSubordinate(clause.text.slice(0, start)));
    const said = main.length > 0 ? main : found;
    const banded = said.filter((each) => !isPlainFuture(each) && isBanded(each.phrase, hedges));
    const telling = said.filter((each) => !isPlainFuture(each));
    const kept = banded.length > 0 ? banded : telling.length > 0 ? telling : said.slice(0, 1);
    for (const { start, end, phrase } of kept) {
      const line = readingOf(phrase, hedges);
      const likelihood = line === undefined ? undefined : bandOf(line);
      yield {
        ...{ start, end, kind: 'hedge', words: clause.text.slice(start, end), likelihood },
        confidence: line === undefined ? 0.6 : 0.85,
        reason: line === undefined ? { key: 'hedgeUnread', phrase } : { key: 'hedgeTable', line: line.id },
      };
    }
  },
};

const plainFutures = new Set(['will', 'shall', 'would']);

function isPlainFuture({ phrase }: { readonly phrase: string }): boolean {
  return plainFutures.has(phrase);
}

function isBanded(phrase: string, hedges: readonly Hedge[]): boolean {
  const line = readingOf(phrase, hedges);
  return line !== undefined && bandOf(line) !== undefined;
}
