import { desk } from '../../i18n/catalogue.ts';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { fnv1a64 } from '../../model/fnv-hash.ts';
import { homePath, rulePath } from '../../model/site-paths.ts';
import { allRules } from '../../reading/all-rules.ts';
import type { ReportedFinding, FormatSettings, ReportFormat } from './check-report.ts';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020): what code scanning services read. */
export const toSarif: ReportFormat = ({ findings }, settings) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'readout',
            semanticVersion: settings.version,
            informationUri: settings.address(homePath),
            rules: listDescriptors(settings),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: desk.cli.check.sourceRoot } } },
        results: toResults(findings),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

function listDescriptors({ address }: FormatSettings): ReportingDescriptor[] {
  return allRules.map(({ id, severity }) => ({
    id,
    shortDescription: { text: desk.rules[id] },
    helpUri: address(rulePath(id)),
    defaultConfiguration: { level: severity },
  }));
}

function toResults(findings: readonly ReportedFinding[]): Result[] {
  const ruleIndexes = new Map<string, number>(allRules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  return findings.map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => {
    // Not the line: a finding is the same one when something is written above it. Equal ones are counted.
    const identity = `${rule}\n${file}\n${message}`;
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    const ruleIndex = ruleIndexes.get(rule);
    return {
      ruleId: rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: severity,
      message: { text: hint === '' ? message : `${message}. ${hint}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
        },
      ],
      partialFingerprints: { 'readout/v1': `${fnv1a64(identity).toString(16).padStart(16, '0')}:${before}` },
    };
  });
}
