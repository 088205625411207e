import { announcementKinds, bases, claimTypes, textKinds, valuesOf } from '../model/vocabulary.ts';
import { desk } from '../i18n/catalogue.ts';

/**
 * An article to begin with: its keys with what belongs there, and examples of tags to be uncommented. What the editor has
 * to say is left empty, so that `readout check` asks for it.
 */
export function skeleton({
  title,
  lang,
  today,
}: {
  readonly title: string;
  readonly lang: string;
  readonly today: string;
}): string {
  return desk.cli.skeleton({
    title: title === '' ? undefined : JSON.stringify(title),
    lang,
    today,
    textKinds: valuesOf(textKinds),
    claimTypes: valuesOf(claimTypes),
    visitKinds: valuesOf(announcementKinds),
    bases: valuesOf(bases),
  });
}
