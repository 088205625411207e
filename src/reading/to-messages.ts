import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../check/finding.ts';
import { desk } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import type { TextRange } from '../model/text-range.ts';
import type { YamlProblem, YamlSource } from './yaml-source.ts';

/**
 * Ties findings to lines and columns of their file. in the order of their positions.
 *
 * @param wordsAt where words of the text stand, in files that have one
 */
export function toMessages(
  findings: readonly Finding[],
  file: string,
  source: Pick<YamlSource, 'positionOf'>,
  wordsAt?: (words: TextRange) => Position,
): VFileMessage[] {
  const messages = findings.map((finding) => {
    const position =
      finding.words !== undefined && wordsAt !== undefined
        ? wordsAt(finding.words)
        : source.positionOf(finding.path, { key: finding.atKey ?? false });
    const message = toMessage(finding, file, position);
    message.fatal = finding.severity === 'error';
    if (finding.actual !== undefined) message.actual = finding.actual;
    if (finding.expected !== undefined) message.expected = [...finding.expected];
    return message;
  });
  return inOrder(messages);
}

/** Mistakes of YAML itself, which know their positions, as messages. */
export function toProblemMessages(problems: readonly YamlProblem[], file: string): VFileMessage[] {
  return inOrder(
    problems.map((problem) => {
      const message = toMessage(problem, file, problem.position);
      message.fatal = true;
      return message;
    }),
  );
}

/** Whether anything that was found keeps the file from being published. */
export function hasErrors(messages: readonly VFileMessage[]): boolean {
  return messages.some(({ fatal }) => fatal);
}

function toMessage(
  { rule, message }: Pick<Finding, 'rule' | 'message'>,
  file: string,
  position: Position,
): VFileMessage {
  const { reason, hint, actual, expected } = formatMessage(desk.findings, message);
  const vfileMessage = new VFileMessage(reason, { place: position, ruleId: rule, source: 'readout' });
  vfileMessage.file = file;
  vfileMessage.note = hint;
  vfileMessage.actual = actual;
  vfileMessage.expected = expected && [...expected];
  return vfileMessage;
}

function inOrder(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
