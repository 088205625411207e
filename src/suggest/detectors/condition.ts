import type { Detector } from '../detector.ts';

/** What is claimed holds only if something else does: "if", "unless", "should the talks fail". */
export const condition: Detector = {
  id: 'condition/clause',
  *find(clause, { language }) {
    const { opening, notBehind } = language.lexicon.conditions;
    const inverted = new RegExp(String.raw`^(${opening.join('|')})\s+[^,]+,\s`, 'iu').exec(clause.text);
    const isInverted =
      inverted !== null &&
      /^(?:should|were|had|where)\s+(?:the|a|an|it|he|she|they|we|that|this|such|both|\p{Lu})/iu.test(clause.text);
    if (isInverted) {
      const words = inverted[0].replace(/,\s$/, '');
      yield {
        start: 0,
        end: words.length,
        kind: 'condition',
        words,
        confidence: 0.78,
        reason: { key: 'invertedCondition', opening: inverted[1] ?? '' },
      };
      return;
    }
    for (const { start, phrase } of language.conditions(clause.text)) {
      const before = /([\p{L}']+)\s+$/u.exec(clause.text.slice(0, start))?.[1]?.toLowerCase() ?? '';
      if (notBehind.includes(before)) continue;
      const comma = clause.text.indexOf(',', start);
      const end = comma === -1 ? clause.text.length : comma;
      yield {
        start,
        end,
        kind: 'condition',
        words: clause.text.slice(start, end).trim(),
        confidence: 0.85,
        reason: { key: 'phrase', phrase },
      };
      return;
    }
  },
};
