import { plural } from '../counting.ts';

/** What `readout check` says beside its findings. */
export const check = {
  progress: ({ done, all }: { done: number; all: number }): string =>
    plural(all, { one: `${done} of ${all} article`, other: `${done} of ${all} articles` }),
  dryRunWithoutFix: '--dry-run belongs to --fix',
  fixOfFiles: '--fix takes no files: it puts the whole content folder right',
  putRight: ({ file }: { file: string }): string => `put right: ${file}`,
  twoFormats: ({ format }: { format: string }): string =>
    `Unexpected --json and --format ${format} together, expected one of them`,
  maxWarningsForm: ({ given }: { given: string }): string =>
    `Unexpected --max-warnings "${given}", expected a whole number from 0`,
  noArticle: ({ name }: { name: string }): string => `Unexpected ${name}, expected an article, whose name ends in .md`,

  whatRulesAskFor: ({ address }: { address: string }): string => `What a rule asks for: ${address}`,
  summary: ({ errors, warnings, files }: Record<'errors' | 'warnings' | 'files', number>): string => {
    const found = [
      plural(errors, { one: `${errors} error`, other: `${errors} errors` }),
      plural(warnings, { one: `${warnings} warning`, other: `${warnings} warnings` }),
    ];
    return plural(files, {
      one: `${found.join(', ')} in ${files} file`,
      other: `${found.join(', ')} in ${files} files`,
    });
  },
  /** In SARIF: what the paths are relative to. */
  sourceRoot: 'The folder in which the check was called.',
  /** The fields of the report in JSON, for its schema. */
  meaning: {
    file: 'Relative to the working folder, with slashes on every system',
    line: 'Line of the first character, from 1',
    column: 'Column of the first character, from 1, in UTF-16 units',
    endLine: 'Line of the end',
    endColumn: 'Column of the end, which is excluded',
    severity: 'An error keeps the site from being built',
    rule: 'Permanent id of the rule',
    message: 'What is wrong',
    hint: 'How to mend it; empty where there is nothing to add',
    actual: 'What is written there, where that can be said in a word',
    expected: 'What may be written there, where that can be said in a word',
    url: 'Where the rule is explained, with examples',
    version: 'Version of this form',
    toolName: 'Its name',
    toolVersion: 'Its version',
    tool: 'What wrote the report',
    files: 'How many files were read',
    errors: 'How many of the findings are errors',
    warnings: 'How many of the findings are warnings',
    findings: 'By file, then by place, then by rule',
    report: 'What readout check found',
  },
};
