import { sentence, slot } from '../sentence.ts';
import { plural } from './counting.ts';

/** The pages of the method and of the rules of the check. */
export const method = {
  title: 'Method',
  description: 'What each term on these pages means, and the rules the notes keep.',
  lede: 'What each term on these pages means, and the rules that the notes keep.',
  houseRules: {
    title: 'House rules',
    rules: [
      'A restatement keeps every claim of the text it restates, in its order and in its voice, in our own words.',
      'The text and a note’s statement say what the authors say. What came of it, and every remark, is the editor’s.',
      'Every verdict has a day. It rests on numbered sources, or is marked as the editor’s reading, or both.',
      'What could not be verified is not published.',
      'How probable a thing is and how well founded the judgement is are kept apart.',
      'A meeting to come is a promise; the meeting itself is another record. Each keeps its own dates and sources.',
      'Every count says what was counted.',
    ],
    checked: () => sentence`What a program can see of this it checks: the ${slot('rules', 'rules of the check')}.`,
  },
  likelihood: {
    title: 'How surely',
    about:
      'A forecast’s wording is read as one of seven bands of likelihood, those of US Intelligence Community Directive 203. An edge that two bands share belongs to the upper one. Wording that gives no likelihood is said to give none.',
    scale: 'The seven bands on a scale from 0 to 100 per cent',
    band: 'Band',
    range: 'Range',
    alsoSaid: 'Also said',
    suchAs: 'Such as',
    whereItEnds: 'Where it ends',
    none: 'no likelihood',
  },
  hedges: {
    title: 'How wording is read',
    about: ({ version }: { version: string }) =>
      `A wording stands in one line of this table, and a forecast’s likelihood is the one that its line gives. Version of ${version}.`,
    wording: 'Wording',
    reason: 'Why it is read so',
  },
  dates: {
    title: 'Dates',
    about:
      'Dates follow the Extended Date/Time Format (Library of Congress, 2019), so that “about June” and “June or July” stay what they are. Spring is March to May, summer June to August, autumn September to November, and winter December to February, as in the north.',
  },
  /** Heads of the codebook, by the vocabulary that each lists. */
  codebook: {
    type: 'What a claim is',
    voice: 'Who says it',
    verdict: 'What came of a claim',
    relation: 'How claims bear on one another',
    visit: 'What is announced',
    basis: 'On what ground it is announced',
    step: 'What happens to an announcement',
    outcome: 'What came of an announcement',
    engagement: 'What takes place',
    channel: 'Through which channel',
    actor: 'Who acts',
    source: 'What kind of source',
    text: 'What kind of text',
  },
  rules: {
    title: 'Rules of the check',
    description: 'What readout check asks of an article and why, with examples.',
    lede: () =>
      sentence`What ${slot('check', 'readout check')} asks of an article, each with what breaks it and what does not.`,
    counts: ({ errors, warnings }: { errors: number; warnings: number }) => {
      const finding = plural(warnings, {
        one: `${warnings} finds what an editor may want to look at.`,
        other: `${warnings} find what an editor may want to look at.`,
      });
      return plural(errors, {
        one: `${errors} rule finds errors, which keep an article from being published. ${finding} `,
        other: `${errors} rules find errors, which keep an article from being published. ${finding} `,
      });
    },
    found: 'Found',
    asItShouldBe: 'As it should be',
    asPublished: ({ file }: { file: string }) => `${file}, as it was published`,
    names: () =>
      sentence`A rule keeps its name for good. The examples leave out the keys that every article has, and speak of invented people. What the terms mean is in the ${slot('method', 'method')}.`,
    severities: { error: 'error', warning: 'warning' },
  },
};
