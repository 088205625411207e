import { relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { messageLines } from '../reading/message-lines.ts';
import { hasErrors } from '../reading/place-findings.ts';

/** The author's mistakes, all of them, as the one error that stops a build. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(messages: readonly VFileMessage[]) {
    const lines = messages
      .filter(({ fatal }) => fatal)
      .flatMap((message) => messageLines(message, relative(process.cwd(), message.file ?? '')));
    super(`The content has mistakes:\n\n${lines.join('\n')}`);
  }
}

/** Stops the build where any message is an error. */
export function throwOnErrors(messages: readonly VFileMessage[]): void {
  if (hasErrors(messages)) throw new ContentError(messages);
}
