import * as argumentPage from './argument-page.client.ts';
import * as articlePage from './article-page.client.ts';
import * as asOf from './as-of.client.ts';
import * as claims from './claims.client.ts';
import * as clipboard from './clipboard.client.ts';
import * as frame from './frame.client.ts';
import * as passagePage from './passage-page.client.ts';
import * as share from './share.client.ts';
import * as timelinePage from './timeline-page.client.ts';

const files = { argumentPage, articlePage, asOf, claims, clipboard, frame, passagePage, share, timelinePage };

/** All that scripts of pages say, by the file that they take it from: so another language cannot leave one out. */
export const scripts: Widened<typeof files> = files;

/** The same with any words in place of those. */
type Widened<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: never) => unknown
      ? Words[Key]
      : Widened<Words[Key]>;
};
