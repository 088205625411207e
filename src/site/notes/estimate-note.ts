import type { NoteDraft } from './note.ts';

/** What an open note says, one string for each line that begins anew: for estimates of its height, not for showing. */
export function linesOfOpenNote(note: NoteDraft): readonly string[] {
  const last = note.history.at(-1);
  return [
    note.heading.join(' · '),
    note.statement,
    termsOf(note),
    last ? `${last.label}, ${last.day} ${last.reading ? '(editor’s reading)' : ''} ${last.note}` : '',
    note.history.length > 1 ? 'before' : '',
    note.kind === 'claim'
      ? note.relations.map(({ label, claims }) => label + ' 00'.repeat(claims.length)).join(' ')
      : '',
  ];
}

function termsOf(note: NoteDraft): string {
  const terms =
    note.kind === 'claim'
      ? [note.hedge, note.condition, note.remark, ...note.askedOf.map(({ text }) => text)]
      : [
          ...[...note.by, ...note.with].map(({ text }) => text),
          note.window,
          note.windowFrom,
          note.outcome,
          note.engagement && `See ${note.engagement.title}, ${note.engagement.when}`,
        ];
  return terms.filter(Boolean).join(' ');
}
