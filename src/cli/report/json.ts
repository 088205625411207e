import type { ReportFormat } from './report-format.ts';

/**
 * For programs. Its form is `reportSchema`, published as `/data/schema/report.schema.json`, and keeps to this number: what is added
 * leaves it, what is changed or taken away raises it.
 */
export const reportVersion = 1;

export const toJson: ReportFormat = ({ files, errors, warnings, findings }, { version }) =>
  JSON.stringify(
    { version: reportVersion, tool: { name: 'readout', version }, files, errors, warnings, findings },
    null,
    2,
  );
