import type { CheckReport } from './check-report.ts';

export interface FormatSettings {
  readonly colour: boolean;
  /** Version of the tool. */
  readonly version: string;
  readonly address: (path: string) => string;
}

export type ReportFormat = (report: CheckReport, settings: FormatSettings) => string;
