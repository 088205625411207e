import type { Library } from './library.ts';
import { getOrThrow } from './library.ts';
import type { Announcement } from './announcement.ts';
import { announcementKinds } from './vocabulary.ts';

/** The visit's own title, or one made from who goes where. */
export function announcementTitle(announcement: Announcement, library: Pick<Library, 'actors'>): string {
  if (announcement.title) return announcement.title;
  const names = (ids: readonly string[]) => ids.map((id) => getOrThrow(library.actors, id).name).join(', ');
  const where = announcement.to ? ` to ${names([announcement.to])}` : '';
  const whom = announcement.with.length > 0 ? ` with ${names(announcement.with)}` : '';
  return `${names(announcement.by)}: ${announcementKinds[announcement.kind].label}${where}${whom}`;
}
