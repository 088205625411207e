import { z } from 'astro/zod';
import { claimTypes, bases, announcementKinds } from '../model/vocabulary.ts';

const forms = z.array(z.string());
const groups = z.array(forms);
const version = z.string();

/** What a sentence does when its verb of saying belongs to a group. */
export const speechActs = ['states', 'demands', 'commits', 'judges', 'foresees', 'proposes'] as const;
export type SpeechAct = (typeof speechActs)[number];

/**
 * The words of a language by which suggestions are made: one key for each file of `lexicons/<language>`. What each list
 * means is said in the English files. Another language is a folder of its own.
 */
export const lexiconSchema = z.strictObject({
  reporting: z.strictObject({
    version,
    states: groups,
    demands: groups,
    commits: groups,
    judges: groups,
    foresees: groups,
    proposes: groups,
    attributions: forms,
  }),
  attitudes: z.strictObject({ version, verbs: groups, nouns: forms, judging: forms }),
  unnamed: z.strictObject({ version, words: groups, people: forms }),
  hedges: z.strictObject({ version, words: groups, passed: forms, nouns: z.record(z.string(), forms) }),
  'claim-types': z.strictObject({
    version,
    cues: z.array(z.strictObject({ type: z.enum(claimTypes), weight: z.number(), words: forms })),
    constructive: z.strictObject({ modals: forms, verbs: forms }),
    copulas: forms,
    between: forms,
    judging: forms,
    endings: forms,
    imperatives: forms,
    novelties: forms,
  }),
  conditions: z.strictObject({ version, anywhere: forms, opening: forms, notBehind: forms }),
  connectives: z.strictObject({
    version,
    coordinators: forms,
    pronouns: forms,
    relatives: forms,
    bothSides: forms,
    bothPeople: forms,
    singular: forms,
    plural: forms,
    neuter: forms,
    we: forms,
    starters: forms,
    stopwords: forms,
  }),
  offices: z.strictObject({ version, titles: forms, common: forms, heads: z.record(z.string(), z.string()) }),
  institutions: z.strictObject({
    version,
    heads: forms,
    things: forms,
    known: groups,
    governments: forms,
    acronyms: z.strictObject({ not: forms }),
  }),
  states: z.strictObject({ version, states: forms, notStates: forms, cities: forms }),
  engagements: z.strictObject({
    version,
    kinds: z.array(z.strictObject({ kind: z.enum(announcementKinds), nouns: forms, verbs: forms })),
    dated: z.array(z.strictObject({ kind: z.enum(announcementKinds), verbs: forms })),
    present: forms,
    hosting: forms,
    general: z.strictObject({ nouns: forms, verbs: forms }),
    bases: z.array(z.strictObject({ basis: z.enum(bases), words: forms })),
    wishes: forms,
    past: forms,
    listing: forms,
    negations: forms,
  }),
  dates: z.strictObject({
    version,
    phrases: z.array(z.strictObject({ say: forms, window: z.string() })),
    months: groups,
    weekdays: forms,
    seasons: z.record(z.string(), z.number()),
    ordinals: forms,
    numbers: z.record(z.string(), z.number()),
    quarters: z.record(z.string(), z.number()),
    halves: z.record(z.string(), z.number()),
    parts: forms,
  }),
});
export type Lexicon = z.output<typeof lexiconSchema>;
