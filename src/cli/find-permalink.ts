import { nearest } from '../check/did-you-mean.ts';
import { isLive, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { CliError } from './cli-error.ts';
import { desk } from '../i18n/catalogue.ts';

/** The published address that a call names: `article/id`, an id that only one article has, or an article. */
export function findPermalink(links: readonly Permalink[], name: string): Permalink {
  const live = links.filter(isLive);
  const exact = live.find((link) => permalinkKey(link) === name);
  if (exact !== undefined) return exact;
  const [one, other] = live.filter((link) => link.kind !== 'article' && link.id === name);
  if (one !== undefined && other !== undefined) {
    throw new CliError(desk.cli.anchor.inSeveralArticles({ name, example: permalinkKey(one) }));
  }
  if (one !== undefined) return one;
  const names = live.flatMap((link) => [permalinkKey(link), ...(link.kind === 'article' ? [] : [link.id])]);
  throw new CliError(desk.cli.anchor.noSuchAddress({ name, meant: nearest(name, names) }));
}
