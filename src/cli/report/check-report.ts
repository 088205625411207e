import { relative } from 'node:path';
import type { PlainMessage } from '../../files/check-articles.ts';
import { rulePath } from '../../model/site-paths.ts';

/** A finding as programs and people are told of it. */
export interface ReportedFinding {
  /** Relative to the working folder, with slashes on every system. */
  readonly file: string;
  /** From 1; columns count UTF-16 units, the end excluded. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** What is written there, and what may be, where that can be said in a word. */
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** Where the rule is explained, with examples. */
  readonly url: string;
}

export interface CheckReport {
  /** How many files were read. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** By file, then by position, then by rule. */
  readonly findings: readonly ReportedFinding[];
}

export interface ReportSettings {
  readonly cwd: string;
  /** Turns a path of the site into an address. */
  readonly address: (path: string) => string;
}

/** What was found, by path of each file that was read, in an order that depends on nothing else. */
export function toReport(
  messages: ReadonlyMap<string, readonly PlainMessage[]>,
  { cwd, address }: ReportSettings,
): CheckReport {
  const findings = [...messages]
    .flatMap(([path, inFile]) => inFile.map((message) => toReportedFinding(message, fileName(path, cwd), address)))
    .sort(inOrder);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { files: messages.size, errors, warnings: findings.length - errors, findings };
}

function fileName(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

function toReportedFinding(message: PlainMessage, file: string, address: ReportSettings['address']): ReportedFinding {
  const { line = 1, column = 1, ruleId = '', reason, fatal, note = '', actual, expected, place } = message;
  const end = place !== undefined && 'end' in place ? place.end : { line, column };
  return {
    file,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    severity: fatal ? 'error' : 'warning',
    rule: ruleId,
    message: reason,
    hint: note,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    url: address(rulePath(ruleId)),
  };
}

function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface FormatSettings {
  readonly colour: boolean;
  /** Version of the tool. */
  readonly version: string;
  readonly address: (path: string) => string;
}

export type ReportFormat = (report: CheckReport, settings: FormatSettings) => string;
