import { toSlug } from '../model/to-slug.ts';

/** Makes an id of words: readable, valid, and given to nothing else in the article. */
export type MakeId = (words: string) => string;

const most = 4;
/** Begins with none of the prefixes that the page keeps for itself: see the rule `id/reserved`. */
const reserved = /^(?:p|withdrawn|note|source|sources|lens|strip|timeline|help)-|^(?:main|help)$/;

/** @param taken ids of all tags that there are; those which are made join them */
export function idMaker(taken: Set<string>, stopwords: ReadonlySet<string>): MakeId {
  return (words) => {
    const all = words
      .split(/[^\p{L}\p{N}'’.-]+/u)
      .map(toSlug)
      .filter((word) => word !== '');
    const telling = all.filter((word) => !stopwords.has(word));
    const slug = (telling.length > 1 ? telling : all).slice(0, most).join('-') || 'passage';
    const base = reserved.test(slug) ? `on-${slug}` : slug;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
