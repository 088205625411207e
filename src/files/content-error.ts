import { relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { desk } from '../i18n/catalogue.ts';
import { hasErrors } from '../reading/to-messages.ts';

/** The author's mistakes, all of them, as the one error that stops a build. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  readonly mistakes: readonly VFileMessage[];

  constructor(mistakes: readonly VFileMessage[]) {
    super(describe(mistakes, process.cwd()));
    this.mistakes = mistakes;
  }
}

/** Stops the build where any message is an error. */
export function throwOnErrors(messages: readonly VFileMessage[]): void {
  if (hasErrors(messages)) throw new ContentError(messages.filter(({ fatal }) => fatal));
}

/** What an error says of the content, with paths from a folder; undefined where it is of something else. */
export function mistakesOf(error: unknown, cwd: string): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // Thrown by a copy of this file that Vite loaded: no instance of the class above.
    if (cause.name === 'ContentError' && 'mistakes' in cause)
      return describe(cause.mistakes as ContentError['mistakes'], cwd);
  }
  return undefined;
}

function describe(mistakes: readonly VFileMessage[], cwd: string): string {
  const lines = mistakes.flatMap((message) => formatMessageLines(message, relative(cwd, message.file ?? '')));
  return desk.files.contentHasMistakes({ lines });
}

/** A message as a terminal shows it: where, what and which rule; then how to mend it. */
function formatMessageLines(message: VFileMessage, path: string): string[] {
  const location = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
  const severity = message.fatal ? 'error' : 'warning';
  const hint = message.note === undefined ? [] : [`  ${message.note}`];
  return [`${location}  ${severity}  ${message.reason}  ${message.ruleId ?? ''}`, ...hint];
}
