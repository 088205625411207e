import type { VFileMessage } from 'vfile-message';

/** A message as a terminal shows it: where, what and which rule; then how to mend it. */
export function messageLines(message: VFileMessage, path: string): string[] {
  const place = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
  const severity = message.fatal ? 'error' : 'warning';
  const hint = message.note === undefined ? [] : [`  ${message.note}`];
  return [`${place}  ${severity}  ${message.reason}  ${message.ruleId ?? ''}`, ...hint];
}
