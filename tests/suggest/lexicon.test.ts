import { describe, expect, it } from 'vitest';
import { attributionPhrases } from '../../src/check/english-lexicon.ts';
import { readLexicon } from '../../src/files/read-lexicon.ts';
import { speechActs } from '../../src/suggest/lexicon.ts';

describe('the English lexicon', () => {
  it('has every verb by which the check sees that somebody else speaks', async () => {
    const lexicon = await readLexicon('en');
    if (lexicon === undefined) throw new Error('There is no English lexicon');
    const { reporting } = lexicon;
    const known = new Set([...speechActs.flatMap((act) => reporting[act].flat()), ...reporting.attributions]);
    const verbs = attributionPhrases.map((phrase) =>
      known.has(phrase) ? phrase : phrase.replace(/ (?:that|to)$/, ''),
    );
    expect(verbs.filter((verb) => !known.has(verb))).toEqual([]);
  });
});
