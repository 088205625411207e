import type { Catalogue } from '../i18n/catalogue.ts';
import { en } from '../i18n/en/en.ts';
import type { Announcement } from '../model/announcement.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';

/** The announcement's own title, or one made from who goes where. */
export function announcementTitle(
  { title, by, to, with: others, kind }: Announcement,
  library: Pick<Library, 'actors'>,
  words: Catalogue = en,
): string {
  const nameOf = (id: string) => getOrThrow(library.actors, id).name;
  return (
    title ??
    words.timeline.announcement({
      by: by.map(nameOf),
      kind: words.codebook.announcementKinds[kind].label,
      ...(to !== undefined && { to: nameOf(to) }),
      with: others.map(nameOf),
    })
  );
}
