import { parseDayOrThrow } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { articlePath, placePath } from '../../model/site-paths.ts';
import type { Linked } from '../shared/link.ts';
import { silenceLabel } from './silences.ts';

/** What one article leaves out, as the ledger lists it. */
export interface LedgerSilence {
  readonly article: Linked;
  readonly topics: readonly (Linked & { readonly from: Day })[];
}

/** The topics that each article leaves out, each leading to the editor's note on it. */
export function ledgerSilences({ articles }: Pick<Library, 'articles'>): LedgerSilence[] {
  return [...articles.values()]
    .filter(({ silences }) => silences.length > 0)
    .map(({ slug, title, asOf, silences }) => ({
      article: { text: title, path: articlePath(slug) },
      topics: silences.map((silence) => ({
        text: silenceLabel(silence),
        path: placePath(slug, `silence-${silence.topic}`),
        from: parseDayOrThrow(silence.date ?? asOf),
      })),
    }));
}
