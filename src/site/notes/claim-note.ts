import { hasArgument } from '../../argument/relation-edge.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome, voiceActors, voiceKind } from '../../model/claim.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { rangeOf } from '../../model/likelihood.ts';
import { actorPath, argumentFragmentPath, passagePath } from '../../model/site-paths.ts';
import { relations } from '../../model/vocabulary.ts';
import { shortAddressPath } from '../../permalinks/short-urls.ts';
import type { SourceList } from '../sources/source-list.ts';
import { claimTerms } from './note-terms.ts';
import type { ClaimNote, ClaimRef, OutcomeView, RelationView } from './note.ts';
import type { Linked } from '../shared/link.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** What a note is made from beside its own tag. */
export interface NoteContext {
  readonly article: Article;
  readonly library: Library;
  readonly sources: SourceList;
}

/** Everything the note to one claim says. */
export function claimNote(claim: Claim, context: NoteContext): ClaimNote {
  const { article, library } = context;
  const words = catalogueFor(article.lang);
  const likelihood = claim.likelihood && {
    value: claim.likelihood,
    label: words.codebook.likelihoods[claim.likelihood].label,
    range: rangeOf(claim.likelihood),
  };
  const voice = voiceKind(claim.voice);
  return {
    kind: 'claim',
    id: claim.id,
    number: numberOf(article, claim.id),
    type: claim.type,
    voice,
    terms: claimTerms(claim, words),
    heading: [
      words.codebook.claimTypes[claim.type].label,
      shortVoice(claim, library, words),
      likelihood
        ? `${likelihood.label}, ${likelihood.range}`
        : claim.type === 'forecast'
          ? words.notes.noLikelihood
          : '',
    ].filter(Boolean),
    statement: claim.statement,
    statementLang: article.lang,
    lang: article.lang,
    speaker: voiceActors(claim.voice).map((id) => actorLink(id, library)),
    ...(claim.hedge && { hedge: claim.hedge }),
    ...(likelihood && { likelihood }),
    ...(claim.condition && { condition: claim.condition }),
    askedOf: claim.askedOf.map((id) => actorLink(id, library)),
    ...(claim.resolution && { resolution: claim.resolution }),
    ...(claim.note && { remark: claim.note }),
    ...(claim.weakness && { weakness: claim.weakness }),
    ...(hasArgument(article) && { argumentPath: argumentFragmentPath(article.slug, claim.id) }),
    topics: claim.topics,
    relations: relationViews(claim, article, words.notes),
    ...claimState(claim, context),
    actors: [...new Set([...voiceActors(claim.voice), ...claim.about, ...claim.askedOf])],
    path: passagePath(article.slug, claim.id),
    shortPath: shortAddressPath(library, { slug: article.slug, id: claim.id }),
  };
}

/** What of a claim's note changes as time goes by: the verdict that stands, and those before it. */
export function claimState(
  claim: Pick<Claim, 'outcomes'>,
  { article, sources }: NoteContext,
): Pick<ClaimNote, 'result' | 'history'> {
  const latest = latestOutcome(claim);
  const words = catalogueFor(article.lang);
  return {
    ...(latest && {
      result: {
        ...verdictLabel(latest.verdict, words),
        day: dayWords(latest.date, words.lang),
      },
    }),
    history: claim.outcomes.map((outcome): OutcomeView => ({
      ...verdictLabel(outcome.verdict, words),
      date: outcome.date,
      day: dayWords(outcome.date, words.lang),
      note: outcome.note,
      reading: outcome.reading,
      sources: outcome.sources.map((id) => sources.cite(id)),
    })),
  };
}

/** An actor's name and page. */
export function actorLink(id: string, library: Library): Linked {
  return { text: getOrThrow(library.actors, id).name, path: actorPath(id) };
}

/** A note's number in reading order. */
export function numberOf(article: Article, id: string): number {
  const number = article.passages.find((passage) => passage.id === id)?.number;
  if (number === undefined) throw new Error(`No numbered passage "${id}" in ${article.slug}`);
  return number;
}

/** The voice in a few words, with the names it gives. */
export function shortVoice(claim: Claim, library: Library, { codebook, notes }: Catalogue): string {
  const kind = voiceKind(claim.voice);
  const names = voiceActors(claim.voice).map((id) => getOrThrow(library.actors, id).name);
  if (names.length === 0) return codebook.voices[kind].label;
  return notes.voice[kind === 'reports' ? 'reported' : 'spokenFor']({ names });
}

function relationViews(claim: Claim, article: Article, words: Catalogue['notes']): RelationView[] {
  return relations.flatMap((relation) => {
    const ids = {
      to: claim[relation],
      from: article.claims.filter((other) => other[relation].includes(claim.id)).map(({ id }) => id),
    };
    return (['to', 'from'] as const)
      .filter((direction) => ids[direction].length > 0)
      .map((direction) => ({
        relation,
        label: words.relations[relation][direction],
        claims: inOrder(ids[direction].map((id) => claimRef(claimOf(id, article), article))),
      }));
  });
}

/** A claim of an article as others name it. */
export function claimRef({ id, statement }: Claim, article: Article): ClaimRef {
  return { id, number: numberOf(article, id), statement };
}

/** The claim that carries an id. A miss is our bug: relations are checked on reading. */
export function claimOf(id: string, { claims, slug }: Pick<Article, 'claims' | 'slug'>): Claim {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`No claim "${id}" in ${slug}: codebook.relations should have been checked on reading`);
  return claim;
}

function inOrder(claims: readonly ClaimRef[]): ClaimRef[] {
  return [...claims].sort((a, b) => a.number - b.number);
}
