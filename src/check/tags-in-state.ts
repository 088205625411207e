import type { AnchorStatus } from '../permalinks/track-quote.ts';
import type { ArticleSubject } from './article-rule.ts';
import type { Path } from './finding.ts';

type InState<State extends AnchorStatus['state']> = AnchorStatus & { readonly state: State };

/** A published tag that is in a certain state, and what a rule needs to speak of it. */
export interface FollowedTag<State extends AnchorStatus['state']> {
  readonly path: Path;
  readonly id: string;
  /** `article/id`, as commands take it. */
  readonly key: string;
  /** The quote that the tag has now. */
  readonly quote: string;
  readonly following: InState<State>;
}

/** The published tags of an article of which the text, or their editor, made this. */
export function* tagsWithStatus<State extends AnchorStatus['state']>(
  { claims, announcements, slug }: ArticleSubject,
  state: State,
): Generator<FollowedTag<State>> {
  for (const { at, tag, following } of [...claims, ...announcements]) {
    if (following === undefined || !isIn(following, state)) continue;
    yield { path: [...at, 'quote'], id: tag.id, key: `${slug}/${tag.id}`, quote: tag.quote, following };
  }
}

function isIn<State extends AnchorStatus['state']>(following: AnchorStatus, state: State): following is InState<State> {
  return following.state === state;
}
