import { and } from '../counting.ts';
import type { Complaint } from './complaint.ts';
import { didYouMean } from './complaint.ts';

/** What the rules have against the tags and the text of an article. */
export const tagFindings = {
  actorNotMentioned: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected actor "${id}" that the text does not name, expected a name or alias of the actor in it`,
    hint: 'Add the words by which the text names the actor to "mentions", or take the actor out of the list.',
  }),
  actorNotTagged: ({ id, named }: { id: string; named: string }): Complaint => ({
    reason: `Unexpected "${named}" without a tag, expected the actor "${id}" under "actors"`,
    hint: `Add "- id: ${id}" to "actors", so that every mention of the name is marked.`,
  }),
  argumentFailedGround: ({ claim, kind, ground, groundKind }: FailedGround): Complaint => ({
    reason: `Unexpected support of "${claim}" by "${ground}": this ${kind} rests on a ${groundKind} that was not borne out`,
    hint: `Say in "weakness" of "${claim}" what is left of it: readers are shown that. Or record its own outcome, or correct the relation.`,
  }),
  argumentNoGrounds: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected main claim "${id}" without grounds, expected a claim that supports it, or that it bears on another`,
    hint: 'Name it under "supports" of what the text gives as its reason. If the text gives none, say so in "weakness": readers are shown that.',
  }),
  argumentOpposedGround: ({ claim, other }: { claim: string; other: string }): Complaint => ({
    reason: `Unexpected opposition of "${claim}" to "${other}", expected claims of which neither rests on the other`,
    hint: 'Decide which of the two relations the text means. If it does contradict itself, say so in "weakness".',
  }),
  forecastNoResolution: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected forecast "${id}" without a resolution, expected what would count, and by when`,
    hint: 'Add "resolution" before the outcome is known, so that the verdict cannot follow the event.',
  }),
  hedgeNotInQuote: ({ hedge }: { hedge: string }): Complaint => ({
    reason: `Unexpected hedge "${hedge}" outside the quote, expected words of the quote`,
    hint: 'Copy the hedge from the quote, or make the quote long enough to hold it.',
  }),
  hedgeNotRecorded: ({ id, hedge, band }: { id: string; hedge: string; band: string | undefined }): Complaint => ({
    reason: `Unexpected hedge "${hedge}" in the words of "${id}" without a "hedge", expected it recorded`,
    hint: `Add "hedge: ${hedge}"; the table reads it as ${band ?? 'nothing'}.`,
  }),
  historyOutOfOrder: ({ date, before }: { date: string; before: string }): Complaint => ({
    reason: `Unexpected day ${date} after ${before}, expected the newest last`,
    hint: 'Put the entries in the order of their days.',
  }),
  idDuplicate: ({ id, owner }: { id: string; owner: IdOwner }): Complaint => ({
    reason: `Unexpected second use of id "${id}", expected an id of its own; it belongs to ${nameOwner(owner)}`,
    hint: 'Each id is the address of one passage: choose another for the newer of the two.',
  }),
  idReserved: ({ id, taken }: { id: string; taken: string }): Complaint => ({
    reason: `Unexpected "${taken}" in id "${id}", expected an id that the page does not use itself`,
    hint: `Choose another id, without "${taken}".`,
  }),
  likelihoodMixedRows: ({ term, first }: { term: string; first: string }): Complaint => ({
    reason: `Unexpected "${term}" beside "${first}", expected terms of one row of ICD 203`,
    hint: 'Use the first row throughout: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.',
  }),
  likelihoodNotByTable: ({ given, hedge, band, line }: ByTable): Complaint => ({
    reason: `Unexpected ${given ?? noLikelihood} for the wording "${hedge}", expected ${band ?? 'none'}, as the hedge table reads it`,
    actual: given ?? noLikelihood,
    hint: `Follow line "${line}" of hedges.yaml, or add a line for this wording and say why it is read differently.`,
  }),
  likelihoodNotForecast: ({ type }: { type: string }): Complaint => ({
    reason: `Unexpected likelihood on a claim of type "${type}", expected it on forecasts only`,
    hint: 'Make the claim a forecast, or leave the likelihood out.',
  }),
  likelihoodWithConfidence: ({ likelihood, confidence }: { likelihood: string; confidence: string }): Complaint => ({
    reason: `Unexpected "${confidence}" in one sentence with "${likelihood}", expected two sentences`,
    hint: 'Say in one sentence how likely it is, and in another how well founded that judgement is (ICD 203, D.6.e.2).',
  }),
  linkDead: ({ href, name, meant }: { href: string; name: string; meant: string | undefined }): Complaint => ({
    reason: `Unexpected link to ${href}, expected an address that the site has`,
    hint: meant === undefined ? `There is no "${name}".` : didYouMean(meant),
  }),
  officeNotHeld: ({ id, office, day, terms }: OfficeNotHeld): Complaint => ({
    reason: `Unexpected office "${office}" of "${id}" on ${day}, expected one held on that day: the registry has it for ${terms.join(', ')}`,
    hint: 'Give the office of that day, write “former”, or correct the term in actors.yaml.',
  }),
  outcomeAfterAsOf: ({ date, asOf }: { date: string; asOf: string }): Complaint => ({
    reason: `Unexpected day ${date} after "asOf", expected ${asOf} or earlier`,
    hint: 'Set "asOf" to the day on which all outcomes were last checked, or correct this day.',
  }),
  asOfBeforeText: ({ asOf, textDay }: { asOf: string; textDay: string }): Complaint => ({
    reason: `Unexpected "asOf" ${asOf} before the text appeared, expected ${textDay} or later`,
    hint: 'Give the day up to which you looked for what came of the text.',
  }),
  outcomeBeforeText: ({ date, textDay }: { date: string; textDay: string }): Complaint => ({
    reason: `Unexpected day ${date} before the text appeared, expected ${textDay} or later`,
    hint: 'Look up the day, in the source and in "published".',
  }),
  outcomeStale: ({ since, asOf }: { since: string; asOf: string }): Complaint => ({
    reason: `Unexpected "open" since ${since}, more than a year before "asOf" ${asOf}, expected a newer entry`,
    hint: 'Look again: add what came of it, or a new entry that says since when it is open and what was looked at.',
  }),
  quoteAmbiguous: ({ id, count }: { id: string; count: number }): Complaint => ({
    reason: `Unexpected quote of "${id}" in ${count} places of the text, expected one`,
    hint: 'Add "prefix" or "suffix" with the words just before or after the place you mean.',
  }),
  quoteNotFound: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected quote of "${id}" that the text does not hold, expected words of the text`,
    hint: 'Copy whole words from the text as they stand; only quotation marks, dashes and spaces may differ.',
  }),
  quoteOutOfContext: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected context of the quote of "${id}", expected the words that stand around it in the text`,
    hint: 'The quote itself is in the text: copy "prefix" and "suffix" from right before and after it.',
  }),
  relationCircle: ({ circle }: { circle: readonly string[] }): Complaint => ({
    reason: `Unexpected circle of support ${circle.join(' → ')}, expected grounds that do not rest on themselves`,
    hint: 'Decide which claim is the ground and which stands on it, and remove one "supports".',
  }),
  relationSelf: ({ id, relation }: { id: string; relation: 'supports' | 'qualifies' | 'opposes' }): Complaint => ({
    reason: `Unexpected claim "${id}" that ${relation} itself, expected another claim`,
    hint: 'Name the other claim, or take the id out of the list.',
  }),
  sentenceNoClaim: ({ cue }: { cue: string }): Complaint => ({
    reason: `Unexpected "${cue}" in a sentence without a claim, expected one that says what is claimed and by whom`,
    hint: 'Add a claim whose quote is of this sentence, or let it be where it claims nothing.',
  }),
  silenceClaimed: ({ topic, claim }: { topic: string; claim: string }): Complaint => ({
    reason: `Unexpected silence on "${topic}", expected a topic of no claim; "${claim}" has it`,
    hint: 'Give the silence a narrower topic, such as "military-channel" beside "military", or take it out.',
  }),
  silenceDuplicate: ({ topic }: { topic: string }): Complaint => ({
    reason: `Unexpected second silence on "${topic}", expected each topic once`,
    hint: 'Put both notes into one, with the sources of both.',
  }),
  silenceOutsideDays: ({ date, from, to }: { date: string; from: string; to: string }): Complaint => ({
    reason: `Unexpected day ${date} of a silence, expected ${from} to ${to}`,
    hint: 'Nothing can be left out before the text is there: take the day on which the text and a source were both out.',
  }),
  statementRepeatsText: ({ id, words }: { id: string; words: string }): Complaint => ({
    reason: `Unexpected words of the text "${words}" in the statement of "${id}", expected what they mean`,
    hint: 'Say it plainly in words of your own, so that a reader learns what the passage is taken to mean.',
  }),
  suggestionNotAccepted: ({ id }: { id: string }): Complaint => ({
    reason: `Unexpected suggestion "${id}" that nobody has accepted, expected it accepted or taken out`,
    hint: 'Hold it against the text, fill in what is empty, then take out "accepted: false", or take out the whole entry.',
  }),
  verdictNoSource: ({ verdict }: { verdict: string }): Complaint => ({
    reason: `Unexpected "${verdict}" without a source, expected what it rests on`,
    hint: 'Add "sources" with ids from sources.yaml, or take the entry out until there is one.',
  }),
  verdictWeakSource: ({ verdict, sources }: { verdict: string; sources: readonly string[] }): Complaint => ({
    reason: `Unexpected "${verdict}" that rests on ${and(sources.map((id) => `"${id}"`))} alone, flagged as weak, expected a better source beside it`,
    hint: 'Look for an official record or an independent report, and add it.',
  }),
  visitNoEngagement: ({ status }: { status: string }): Complaint => ({
    reason: `Unexpected outcome "${status}" without an engagement, expected the id of what took place`,
    hint: 'Add "engagement" with an id from engagements.yaml; a promise and its keeping are two records.',
  }),
  visitOverdue: ({ asOf }: { asOf: string }): Complaint => ({
    reason: `Unexpected end of the window before "asOf" ${asOf} with nothing recorded, expected an outcome`,
    hint: 'Add "outcome": held, replaced, cancelled or lapsed, with the step in "history" that says when.',
  }),
};

interface FailedGround {
  readonly claim: string;
  readonly kind: string;
  readonly ground: string;
  readonly groundKind: string;
}

interface ByTable {
  readonly given: string | undefined;
  readonly hedge: string;
  readonly band: string | undefined;
  /** Id of the table's line. */
  readonly line: string;
}

interface OfficeNotHeld {
  readonly id: string;
  readonly office: string;
  readonly day: string;
  readonly terms: readonly string[];
}

const noLikelihood = 'no likelihood';

/** What has an id: a tag, or a later mention of an actor, which the page marks with an id of its own. */
type IdOwner = { readonly kind: 'actor' | 'claim' | 'visit' } | { readonly kind: 'mention'; readonly actor: string };

function nameOwner(owner: IdOwner): string {
  switch (owner.kind) {
    case 'actor':
      return 'an actor';
    case 'claim':
      return 'a claim';
    case 'visit':
      return 'a visit';
    case 'mention':
      return `a mention of the actor "${owner.actor}"`;
  }
}
