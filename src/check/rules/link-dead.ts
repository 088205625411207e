import { breakExample } from '../rule-example.ts';
import type { ArticleRule, ArticleSubject } from '../subjects.ts';
import { findNearest } from '../did-you-mean.ts';

export const linkDead: ArticleRule = {
  id: 'link/dead',
  severity: 'error',
  example: breakExample(
    {
      article: `claims:
  - id: pier-closed
    quote: The pier is closed
    statement: No ship can moor.
    type: description
    voice: own
---
The pier is closed, as [was said](#pier-closed).
`,
    },
    { article: ['said](#pier-closed).', 'said](#pier-shut).'] },
  ),
  *find({ links, slug, slugs, anchors, known }) {
    for (const { href, words } of links) {
      const missing = findMissing(href, { slug, slugs, anchors, known });
      if (missing === undefined) continue;
      yield {
        words,
        path: [],
        message: { key: 'linkDead', href, name: missing.name, meant: findNearest(missing.name, missing.among) },
        actual: href,
      };
    }
  },
};

interface Missing {
  readonly name: string;
  readonly among: Iterable<string>;
}

/**
 * What an address inside the site names that is not there. Undefined where it is there, and where the address is of a
 * kind that only the finished site can judge.
 */
function findMissing(
  href: string,
  { slug, slugs, anchors, known }: Pick<ArticleSubject, 'slug' | 'slugs' | 'anchors' | 'known'>,
): Missing | undefined {
  const here = `/articles/${slug}/`;
  const url = URL.parse(href, `https://own.invalid${here}`);
  if (url?.hostname !== 'own.invalid') return undefined;
  const [room, name] = url.pathname.split('/').filter((part) => part !== '');
  const among =
    room === 'articles'
      ? slugs
      : room === 'actors'
        ? known.actors
        : room === 'engagements'
          ? known.engagements
          : undefined;
  if (among !== undefined && name !== undefined && !among.has(name)) return { name, among };
  const fragment = decode(url.hash.slice(1));
  if (url.pathname !== here || fragment === '' || anchors.has(fragment)) return undefined;
  return { name: fragment, among: anchors };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
