import type { TagFollowing } from '../permalinks/track-quote.ts';
import type { ArticleSubject } from './article-rule.ts';
import type { Path } from './finding.ts';

type InState<State extends TagFollowing['state']> = TagFollowing & { readonly state: State };

/** A published tag that is in a certain state, and what a rule needs to speak of it. */
export interface FollowedTag<State extends TagFollowing['state']> {
  readonly path: Path;
  readonly id: string;
  /** `article/id`, as commands take it. */
  readonly key: string;
  /** The quote that the tag has now. */
  readonly quote: string;
  readonly following: InState<State>;
}

/** The published tags of an article of which the text, or their editor, made this. */
export function* tagsThatAre<State extends TagFollowing['state']>(
  { claims, visits, slug }: ArticleSubject,
  state: State,
): Generator<FollowedTag<State>> {
  for (const { at, tag, following } of [...claims, ...visits]) {
    if (following === undefined || !isIn(following, state)) continue;
    yield { path: [...at, 'quote'], id: tag.id, key: `${slug}/${tag.id}`, quote: tag.quote, following };
  }
}

function isIn<State extends TagFollowing['state']>(following: TagFollowing, state: State): following is InState<State> {
  return following.state === state;
}
