import type { CheckReport } from './check-report.ts';
import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { toPretty } from './pretty.ts';
import { toSarif } from './sarif.ts';

export interface FormatSettings {
  readonly colour: boolean;
  /** Version of the tool. */
  readonly version: string;
  readonly address: (path: string) => string;
}

export type ReportFormat = (report: CheckReport, settings: FormatSettings) => string;

/** How findings can be told, by the name that `--format` takes. A new one is one file and one line here. */
export const reportFormats = {
  pretty: toPretty,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
} satisfies Readonly<Record<string, ReportFormat>>;
