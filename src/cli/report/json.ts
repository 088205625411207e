import { z } from 'astro/zod';
import { desk } from '../../i18n/catalogue.ts';
import type { ReportFormat } from './check-report.ts';

/**
 * For programs. Its form is `reportSchema`, published as `/data/schema/report.schema.json`, and keeps to this number: what is added
 * leaves it, what is changed or taken away raises it.
 */
const reportVersion = 1;

export const toJson: ReportFormat = ({ files, errors, warnings, findings }, { version }) =>
  JSON.stringify(
    { version: reportVersion, tool: { name: 'readout', version }, files, errors, warnings, findings },
    null,
    2,
  );

const { meaning } = desk.cli.check;
const fromOne = z.int().min(1);

const findingSchema = z.strictObject({
  file: z.string().describe(meaning.file),
  line: fromOne.describe(meaning.line),
  column: fromOne.describe(meaning.column),
  endLine: fromOne.describe(meaning.endLine),
  endColumn: fromOne.describe(meaning.endColumn),
  severity: z.enum(['error', 'warning']).describe(meaning.severity),
  rule: z.string().describe(meaning.rule),
  message: z.string().describe(meaning.message),
  hint: z.string().describe(meaning.hint),
  actual: z.string().optional().describe(meaning.actual),
  expected: z.array(z.string()).optional().describe(meaning.expected),
  url: z.url().describe(meaning.url),
});

/** What `readout check --format json` prints. */
export const reportSchema = z
  .strictObject({
    version: z.literal(reportVersion).describe(meaning.version),
    tool: z
      .strictObject({
        name: z.literal('readout').describe(meaning.toolName),
        version: z.string().describe(meaning.toolVersion),
      })
      .describe(meaning.tool),
    files: z.int().min(0).describe(meaning.files),
    errors: z.int().min(0).describe(meaning.errors),
    warnings: z.int().min(0).describe(meaning.warnings),
    findings: z.array(findingSchema).describe(meaning.findings),
  })
  .meta({ title: meaning.report });
