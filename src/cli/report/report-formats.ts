import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { toPretty } from './pretty.ts';
import { toSarif } from './sarif.ts';
import type { ReportFormat } from './check-report.ts';

/** How findings can be told, by the name that `--format` takes. A new one is one file and one line here. */
export const reportFormats = {
  pretty: toPretty,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
} satisfies Readonly<Record<string, ReportFormat>>;
