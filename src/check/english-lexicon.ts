import { compileWordList } from './word-list.ts';

/** Verbs that say that a thing is not, or not yet, simply so. */
export const modals = compileWordList([
  ...['will', 'would', 'shall', 'should', 'may', 'might', 'could', 'must', 'ought to', "won't", "wouldn't", "couldn't"],
  ...['is going to', 'are going to', 'is expected to', 'are expected to', 'is likely to', 'are likely to'],
  ...['is bound to', 'are bound to', 'is set to', 'are set to', 'is due to', 'are due to', 'is to', 'are to'],
]);

/**
 * Words by which a text says that somebody else says so: those of the lexicon that suggestions are made by (a test holds
 * them to it) which hardly ever mean anything else.
 */
export const attributionPhrases = `
  said, says, told, tells, stated, states that, claimed, claims that, argued, argues, announced, announces, declared, declares,
  warned, warns, insisted, insists, noted, notes that, stressed, stresses, urged, urges, demanded, demands that, promised,
  promises to, pledged, pledges, vowed, vows, denied, denies, called for, calls for, predicted, predicts, suggested,
  suggests that, reported that, reports that, according to, in the words of, agreed to, agreed that, confirmed, confirms
`
  .trim()
  .split(/,\s+/);
export const attributions = compileWordList(attributionPhrases);

/** Terms of the two rows in which ICD 203 (2 January 2015, D.6.e.2) says how likely a thing is; one row to a text. */
export const likelihoodRows = [
  [
    'almost no chance',
    'very unlikely',
    'unlikely',
    'roughly even chance',
    'likely',
    'very likely',
    'almost certain',
    'almost certainly',
  ],
  [
    'remote chance',
    'highly improbable',
    'improbable',
    'improbably',
    'roughly even odds',
    'probable',
    'probably',
    'highly probable',
    'nearly certain',
  ],
].map(compileWordList);

/** How well founded a judgement is, in the words of the same directive. */
export const confidences = compileWordList([
  ...['high confidence', 'moderate confidence', 'low confidence', 'confidence level', 'level of confidence'],
  ...['we are confident', 'I am confident', 'with confidence', 'confident that'],
]);
