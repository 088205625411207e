import { describe, expect, it } from 'vitest';
import { latestOutcome, voiceKind } from '../../src/model/claim.ts';
import { claimsInOrder } from '../../src/site/argument/argument-claim.ts';
import { publishedLibrary } from './published.ts';

/*
 * The 70 claims of the first article in the order of its text, counted by hand from a reading of the commentary made
 * apart from the tags: type (d description, e explanation, j judgement, f forecast, r demand, p proposal, c commitment),
 * then voice (a the authors, n nobody named, r reported, s spoken for). One line for each paragraph or two.
 */
const reading = `
  da ja ja
  fa cr fn fa fn
  cr jn fn ra ea ds jr rr ds ds ea
  ea ja fa ds ds
  ja da ea ja ja ds fs
  js fs fs fs fs
  ea da da da da ea ea da ea
  ja cr cr dr ja ea
  ra da da ra ra
  da da da fa pa pa fa fa
  fs fa ea fa fa fa`;
/** What became of the forecasts among them: b borne out, h partly, n not borne out, u not checkable, - no verdict. */
const fates = 'b b b n b - h b b u b b b h h h b b n';

const types = {
  ...{ description: 'd', explanation: 'e', evaluation: 'j', forecast: 'f' },
  ...{ demand: 'r', proposal: 'p', commitment: 'c' },
};
const voices = { own: 'a', unnamed: 'n', reports: 'r', speaksFor: 's' };
const verdicts = { 'borne-out': 'b', partly: 'h', 'not-borne-out': 'n', 'not-checkable': 'u', open: 'o' };

const article = (await publishedLibrary()).articles.get('re-engagement-after-beijing');
const claims = article ? claimsInOrder(article) : [];

// Whoever makes a site of their own has other articles.
describe.skipIf(!article)('the first article, counted by hand', () => {
  it('makes its claims in these types and voices', () => {
    const shown = claims.map(({ type, voice }) => types[type] + voices[voiceKind(voice)]);
    expect(shown).toEqual(reading.trim().split(/\s+/));
  });

  it('foresaw with these fates', () => {
    const forecasts = claims.filter(({ type }) => type === 'forecast');
    const shown = forecasts.map(latestOutcome).map((outcome) => (outcome ? verdicts[outcome.verdict] : '-'));
    expect(shown).toEqual(fates.split(' '));
  });
});
