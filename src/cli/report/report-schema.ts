import { z } from 'astro/zod';
import { reportVersion } from './json.ts';

const place = z.int().min(1);

const findingSchema = z.strictObject({
  file: z.string().describe('Relative to the working folder, with slashes on every system'),
  line: place.describe('Line of the first character, from 1'),
  column: place.describe('Column of the first character, from 1, in UTF-16 units'),
  endLine: place.describe('Line of the end'),
  endColumn: place.describe('Column of the end, which is excluded'),
  severity: z.enum(['error', 'warning']).describe('An error keeps the site from being built'),
  rule: z.string().describe('Permanent id of the rule'),
  message: z.string().describe('What is wrong'),
  hint: z.string().describe('How to mend it; empty where there is nothing to add'),
  actual: z.string().optional().describe('What is written there, where that can be said in a word'),
  expected: z.array(z.string()).optional().describe('What may be written there, where that can be said in a word'),
  url: z.url().describe('Where the rule is explained, with examples'),
});

/** What `readout check --format json` prints. */
export const reportSchema = z
  .strictObject({
    version: z.literal(reportVersion).describe('Version of this form'),
    tool: z
      .strictObject({ name: z.literal('readout').describe('Its name'), version: z.string().describe('Its version') })
      .describe('What wrote the report'),
    files: z.int().min(0).describe('How many files were read'),
    errors: z.int().min(0).describe('How many of the findings are errors'),
    warnings: z.int().min(0).describe('How many of the findings are warnings'),
    findings: z.array(findingSchema).describe('By file, then by place, then by rule'),
  })
  .meta({ title: 'What readout check found' });
