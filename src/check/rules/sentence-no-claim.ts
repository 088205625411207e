import { splitSentences } from '../../anchoring/split-sentences.ts';
import type { ArticleRule } from '../subjects.ts';
import { attributions, modals } from '../english-lexicon.ts';

export const sentenceNoClaim: ArticleRule = {
  id: 'sentence/no-claim',
  severity: 'warning',
  example: {
    bad: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed. It will open again in May.
`,
    },
    good: {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
  - id: pier-to-open
    quote: It will open again in May
    statement: Work ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.
---
The pier is closed. It will open again in May.
`,
    },
  },
  *find({ claims, announcements, text, lang }) {
    if (lang?.split('-')[0] !== 'en') return;
    const tagged = [...claims, ...announcements].flatMap(({ anchor }) => (anchor.kind === 'exact' ? [anchor] : []));
    for (const sentence of splitSentences(text.source)) {
      if (tagged.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue;
      const words = text.source.slice(sentence.start, sentence.end);
      const [cue] = [...modals.find(words), ...attributions.find(words)].sort((a, b) => a.start - b.start);
      if (cue === undefined) continue;
      const said = words.slice(cue.start, cue.end);
      yield {
        words: { start: sentence.start + cue.start, end: sentence.start + cue.end },
        path: [],
        message: { key: 'sentenceNoClaim', cue: said },
        actual: said,
      };
    }
  },
};
