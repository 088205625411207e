import { dateFindings } from './dates.ts';
import { fileFindings } from './files.ts';
import { permalinkFindings } from './permalinks.ts';
import { registryFindings } from './registries.ts';
import { tagFindings } from './tags.ts';

/** Everything that can be found against the content: see `Finding` in src/check. */
export const findings = {
  ...fileFindings,
  ...dateFindings,
  ...tagFindings,
  ...registryFindings,
  ...permalinkFindings,
};
