import type { Catalogue } from '../../i18n/catalogue.ts';
import { dateOf } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { Library } from '../../model/library.ts';
import type { Engagement } from '../../model/registries.ts';
import { actorPath, engagementPath } from '../../model/site-paths.ts';
import { actorKinds } from '../../model/vocabulary.ts';

/** Lines under a heading: names that lead to their pages, each with a few words. */
export interface IndexGroup {
  readonly heading: string;
  readonly lines: readonly { readonly name: string; readonly path: string; readonly about: string }[];
}

/** Every actor, by kind in the order of the codebook, then by name. */
export function groupActors({ actors }: Library, { lang, registries: words }: Catalogue): readonly IndexGroup[] {
  const byName = [...actors.values()].sort((a, b) => a.name.localeCompare(b.name, lang));
  return actorKinds
    .map((kind) => ({
      heading: words.kinds[kind],
      lines: byName
        .filter((actor) => actor.kind === kind)
        .map(({ id, name, about }) => ({ name, path: actorPath(id), about })),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Every engagement by year, in the order in which they took place. */
export function groupEngagements(
  { engagements }: Library,
  { lang, registries: words, codebook }: Catalogue,
): readonly IndexGroup[] {
  const yearOf = ({ date }: Engagement) => {
    const { from } = boundsOf(date);
    return Number.isFinite(from) ? String(dateOf(from).getUTCFullYear()) : words.noFirstDay;
  };
  const byDate = [...engagements.values()].sort((a, b) => boundsOf(a.date).from - boundsOf(b.date).from);
  return [...new Set(byDate.map(yearOf))].map((heading) => ({
    heading,
    lines: byDate
      .filter((engagement) => yearOf(engagement) === heading)
      .map(({ id, title, date, place, channel }) => ({
        name: title,
        path: engagementPath(id),
        about: [formatEdtf(date, lang), place, codebook.channels[channel].label].filter(Boolean).join(' · '),
      })),
  }));
}
