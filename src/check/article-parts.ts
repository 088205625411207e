import type { AnchorStatus } from '../permalinks/track-quote.ts';
import type { ArticleSubject } from './subjects.ts';
import type { Path } from './finding.ts';
import type { Flaw } from './rule.ts';

type InState<State extends AnchorStatus['state']> = AnchorStatus & { readonly state: State };

/** A published tag that is in a certain state, and what a rule needs to speak of it. */
interface FollowedTag<State extends AnchorStatus['state']> {
  readonly path: Path;
  readonly id: string;
  /** `article/id`, as commands take it. */
  readonly key: string;
  /** The quote that the tag has now. */
  readonly quote: string;
  readonly anchorStatus: InState<State>;
}

/** The published tags of an article of which the text, or their editor, made this. */
export function* listTagsWithStatus<State extends AnchorStatus['state']>(
  { claims, announcements, slug }: ArticleSubject,
  state: State,
): Generator<FollowedTag<State>> {
  for (const { at, tag, anchorStatus } of [...claims, ...announcements]) {
    if (anchorStatus === undefined || !isIn(anchorStatus, state)) continue;
    yield { path: [...at, 'quote'], id: tag.id, key: `${slug}/${tag.id}`, quote: tag.quote, anchorStatus };
  }
}

function isIn<State extends AnchorStatus['state']>(
  anchorStatus: AnchorStatus,
  state: State,
): anchorStatus is InState<State> {
  return anchorStatus.state === state;
}

/** A list of dated entries: the outcomes of a claim or the history of a visit. */
interface DatedEntries {
  readonly path: Path;
  /** `YYYY-MM-DD`, which sorts as text. */
  readonly dates: readonly string[];
}

/** Every history that an article's tags carry. */
export function* listHistories({ claims, announcements }: ArticleSubject): Generator<DatedEntries> {
  for (const { at, tag } of claims) {
    yield { path: [...at, 'outcomes'], dates: tag.outcomes.map(({ date }) => date) };
  }
  for (const { at, tag } of announcements) {
    yield { path: [...at, 'history'], dates: tag.history.map(({ date }) => date) };
  }
}

/** Words for which the editor answers, and a way to point at a part of them. */
interface EditorialText {
  readonly text: string;
  readonly at: (start: number, end: number) => Pick<Flaw, 'path' | 'words'>;
}

/**
 * What the editor says in an article: statements, conditions, resolutions and notes, and the text itself where it is
 * published here first. Of other texts the words are their authors', who keep other rules.
 */
export function* listEditorialTexts({
  claims,
  announcements,
  text,
  textKind,
}: ArticleSubject): Generator<EditorialText> {
  if (textKind === 'original') yield { text: text.source, at: (start, end) => ({ path: [], words: { start, end } }) };
  for (const { at, tag } of claims) {
    for (const key of ['statement', 'resolution', 'note'] as const) {
      const said = tag[key];
      if (said !== undefined) yield { text: said, at: () => ({ path: [...at, key] }) };
    }
    for (const [index, { note }] of tag.outcomes.entries()) {
      yield { text: note, at: () => ({ path: [...at, 'outcomes', index, 'note'] }) };
    }
  }
  for (const { at, tag } of announcements) {
    for (const [index, { note }] of tag.history.entries()) {
      yield { text: note, at: () => ({ path: [...at, 'history', index, 'note'] }) };
    }
    if (tag.outcome.note !== undefined)
      yield { text: tag.outcome.note, at: () => ({ path: [...at, 'outcome', 'note'] }) };
  }
}
