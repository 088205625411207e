import type { ReportedFinding, ReportFormat } from './check-report.ts';

/**
 * Annotations of GitHub Actions: a workflow command a line, and nothing else. See "Workflow commands for GitHub Actions";
 * what is escaped follows `command.ts` of actions/toolkit.
 */
export const toGithub: ReportFormat = ({ findings }) => findings.map(toCommand).join('\n');

function toCommand({ severity, file, line, column, endLine, endColumn, rule, message, hint }: ReportedFinding): string {
  const properties = {
    file,
    line,
    endLine,
    // Columns are read only where the finding stays on its line.
    ...(endLine === line ? { col: column, endColumn } : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${escapeData(hint === '' ? message : `${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
