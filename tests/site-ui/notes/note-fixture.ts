import { desk } from '../../../src/i18n/catalogue.ts';
import type { NoteDraft } from '../../../src/site/notes/note.ts';
import { statusLabel } from '../../../src/site/shared/status-labels.ts';

/** A note to a visit that says as little as a note can, beside what a test gives. */
export function note(id: string, given: Partial<Omit<NoteDraft, 'kind'>> = {}): NoteDraft {
  const { look = 'visit', ...rest } = given;
  return {
    kind: 'visit',
    id,
    number: 1,
    look: look as 'visit',
    terms: [],
    heading: ['visit', 'expected'],
    statement: '',
    result: statusLabel('open', desk),
    history: [],
    actors: [],
    path: '/',
    shortPath: '/p/abcde/',
    by: [],
    with: [],
    window: '',
    ...rest,
  };
}
