import { breakExample } from '../rule-example.ts';
import type { ArticleRule } from '../subjects.ts';
import { parseDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';

export const officeNotHeld: ArticleRule = {
  id: 'office/not-held',
  severity: 'warning',
  example: breakExample(
    {
      article: `actors: [{ id: holt, as: foreign minister }]
---
Holt is away.
`,
    },
    { article: ['as: foreign', 'as: transport'] },
  ),
  *find({ actors, registries, textDay }) {
    const day = textDay === undefined ? undefined : parseDay(textDay);
    if (day === undefined) return;
    const registered = new Map(registries.actors.map((actor) => [actor.id, actor]));
    for (const { at, tag } of actors) {
      const { as: given } = tag;
      if (given === undefined || /\b(?:former|then|late|ex)\b/i.test(given)) continue;
      const meant = registered.get(tag.id)?.offices.filter(({ title }) => sameOffice(title, given)) ?? [];
      if (meant.length === 0 || meant.some(({ term }) => boundsOf(term).from <= day && day <= boundsOf(term).to))
        continue;
      yield {
        path: [...at, 'as'],
        message: {
          key: 'officeNotHeld',
          id: tag.id,
          office: given,
          day: textDay ?? '',
          terms: meant.map(({ term }) => term.text),
        },
        actual: given,
      };
    }
  },
};

/** Whether two ways of writing an office mean the same: the words of the shorter all stand in the other. */
function sameOffice(title: string, given: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(title), wordsOf(given)].sort((a, b) => a.length - b.length);
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function wordsOf(office: string): string[] {
  const words =
    office
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !['of', 'the', 'for', 'and', 'to', 's', 'a'].includes(word));
}
