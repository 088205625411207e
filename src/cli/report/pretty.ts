import { styleText } from 'node:util';
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
  const level = severity === 'error' ? paint.error(severity) : paint.warning(severity);
  return [
    `${paint.location(`${file}:${line}:${column}`)}  ${level}  ${message}  ${paint.dim(rule)}`,
    ...(hint === '' ? [] : [`  ${hint}`]),
  ];
}

type Paint = Readonly<Record<'location' | 'error' | 'warning' | 'dim', (text: string) => string>>;

const plain: Paint = { location: String, error: String, warning: String, dim: String };
const painted: Paint = {
  location: paintWith('bold'),
  error: paintWith('red'),
  warning: paintWith('yellow'),
  dim: paintWith('dim'),
};

/** Whether there is a terminal that shows colours, the command has found out: see `wantsColour`. */
function paintWith(style: 'bold' | 'red' | 'yellow' | 'dim'): (text: string) => string {
  return (text) => styleText(style, text, { validateStream: false });
}
