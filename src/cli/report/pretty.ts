import { rulesPath } from '../../model/site-paths.ts';
import type { ReportedFinding, ReportFormat } from './check-report.ts';
import { desk } from '../../i18n/catalogue.ts';

/** For people at a terminal: `file:line:column`, which terminals and editors make a link, what is wrong, and how to mend it. */
export const toPretty: ReportFormat = ({ findings, ...counts }, { colour, address }) => {
  const paint = colour ? painted : plain;
  const lines = findings.flatMap((finding, index) => [
    ...(index > 0 && findings[index - 1]?.file !== finding.file ? [''] : []),
    ...toLines(finding, paint),
  ]);
  const more =
    findings.length === 0 ? [] : ['', paint.dim(desk.cli.check.whatRulesAskFor({ address: address(rulesPath) }))];
  return [...lines, ...more, desk.cli.check.summary(counts)].join('\n');
};

function toLines({ file, line, column, severity, rule, message, hint }: ReportedFinding, paint: Paint): string[] {
  const said = severity === 'error' ? paint.error(severity) : paint.warning(severity);
  return [
    `${paint.place(`${file}:${line}:${column}`)}  ${said}  ${message}  ${paint.dim(rule)}`,
    ...(hint === '' ? [] : [`  ${hint}`]),
  ];
}

type Paint = Readonly<Record<'place' | 'error' | 'warning' | 'dim', (text: string) => string>>;

const same = (text: string): string => text;
const plain: Paint = { place: same, error: same, warning: same, dim: same };
const painted: Paint = {
  place: (text) => `\u001b[1m${text}\u001b[22m`,
  error: (text) => `\u001b[31m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};
