import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { TextRange } from '../anchoring/text-range.ts';
import type { Finding } from '../check/finding.ts';
import type { YamlProblem, YamlSource } from './yaml-source.ts';

/**
 * Ties findings to lines and columns of their file. In the order of their places.
 *
 * @param wordsAt where words of the text stand, in files that have one
 */
export function placeFindings(
  findings: readonly Finding[],
  file: string,
  source: Pick<YamlSource, 'placeOf'>,
  wordsAt?: (words: TextRange) => Position,
): VFileMessage[] {
  const messages = findings.map((finding) => {
    const place =
      finding.words !== undefined && wordsAt !== undefined
        ? wordsAt(finding.words)
        : source.placeOf(finding.path, { key: finding.atKey ?? false });
    const message = toMessage(finding, file, place);
    message.fatal = finding.severity === 'error';
    message.actual = finding.actual;
    message.expected = finding.expected && [...finding.expected];
    return message;
  });
  return inOrder(messages);
}

/** Mistakes of YAML itself, which know their places, as messages. */
export function placeProblems(problems: readonly YamlProblem[], file: string): VFileMessage[] {
  return inOrder(
    problems.map((problem) => {
      const message = toMessage(problem, file, problem.place);
      message.fatal = true;
      return message;
    }),
  );
}

/** Whether anything that was found keeps the file from being published. */
export function hasErrors(messages: readonly VFileMessage[]): boolean {
  return messages.some(({ fatal }) => fatal);
}

type Told = Pick<Finding, 'rule' | 'reason' | 'hint'>;

function toMessage({ rule, reason, hint }: Told, file: string, place: YamlProblem['place']): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId: rule, source: 'readout' });
  message.file = file;
  message.note = hint;
  return message;
}

function inOrder(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
