import { z } from 'astro/zod';
import { groupings } from './claim-groups.ts';

/** An index in one of the lists of the part. */
const code = z.int().nonnegative();
const day = z.iso.date();

/** What the rows of the table show of claims, for a browser that has to make them. */
const rowsSchema = z.strictObject({
  /** What readers call the values of the facets, in the order of the values; of a verdict with the classes that draw it. */
  types: z.array(z.string()),
  topics: z.array(z.string()),
  verdicts: z.array(z.tuple([z.string(), z.string()])),
  /** Voices and likelihoods as rows say them: "China, reported". */
  voices: z.array(z.string()),
  bands: z.array(z.string()),
  articles: z.array(z.strictObject({ title: z.string(), lang: z.string() })),
  /** Id, number, statement, voice and likelihood of each claim, and of each verdict why it was given and whether it is a reading. */
  claims: z.array(z.tuple([z.string(), code, z.string(), code, code, z.array(z.tuple([z.string(), z.boolean()]))])),
});

/**
 * What a browser filters the claim index by: a part of the claims, in the order of the index. Values are written once and
 * pointed to by number, so that a claim takes few bytes. An index of one page has its only part in the page, whose rows stand
 * there already; one of several pages has parts in files, with what their rows show.
 */
export const claimIndexSchema = z.strictObject({
  /** Claims in the parts before this one. */
  before: code,
  types: z.array(z.string()),
  voices: z.array(z.string()),
  bands: z.array(z.string()),
  verdicts: z.array(z.string()),
  actors: z.array(z.string()),
  topics: z.array(z.string()),
  /** Slug and the day of the text. */
  articles: z.array(z.tuple([z.string(), day])),
  /** Article, type, voice, likelihood, actors, topics, and verdicts with the day from which each stands, oldest first. */
  claims: z.array(z.tuple([code, code, code, code, z.array(code), z.array(code), z.array(z.tuple([day, code]))])),
  rows: rowsSchema.optional(),
});
export type ClaimIndexPart = z.infer<typeof claimIndexSchema>;

/** What the rows of a ledger are. */
export const ledgerKinds = ['claims', 'forecasts'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** What the script of a page of a ledger works with. */
export const ledgerDataSchema = z.strictObject({
  of: z.enum(ledgerKinds),
  /** From 1. */
  page: z.int().positive(),
  pages: z.int().positive(),
  rowsOnPage: z.int().positive(),
  /** Of the ledger and of the articles, under the base path of the site. */
  ledgerPath: z.string(),
  articlesPath: z.string(),
  newest: day,
  /** What the groups of the ledger are called, by value; of verdicts with the classes that draw them. */
  groups: z.record(z.enum(groupings), z.record(z.string(), z.tuple([z.string(), z.string()]))),
  /** The only part of the index, or the addresses of its parts. */
  index: z.union([claimIndexSchema, z.array(z.string())]),
});
export type LedgerData = z.infer<typeof ledgerDataSchema>;
