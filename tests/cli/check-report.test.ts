import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { toExampleFiles } from '../../src/check/rule-example.ts';
import { wantsColour } from '../../src/cli/effects.ts';
import { reportFormats } from '../../src/cli/report/report-formats.ts';
import type { ReportedFinding } from '../../src/cli/report/check-report.ts';
import { reportSchema } from '../../src/cli/report/json.ts';
import { allRules } from '../../src/reading/all-rules.ts';
import { check } from '../../src/cli/check.ts';
import { runCommand } from '../support/run-command.ts';
import type { CallSettings } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { undescribed } from '../support/undescribed.ts';

const { article, registries } = toExampleFiles({
  article:
    'claims:\n  - { id: a, quote: The pier is open, statement: x, type: description, voice: own }\n---\nThe pier is closed. It will open: soon, 100% sure.\n',
});
const files = {
  'content/articles/harbour.md': article.text,
  'content/articles/zoo.md': article.text.replace('The pier is open', 'The pier is closed'),
  ...Object.fromEntries(Object.entries(registries).map(([name, text]) => [`content/${name}.yaml`, text])),
};
const runCheck = (argv: readonly string[] = [], settings: CallSettings = {}) =>
  runCommand(temporaryFolder(files), check, [...argv], settings);
const rulesPage = 'https://readout.example/method/rules/';

describe('readout check --format pretty', () => {
  it('gives a position that can be clicked, and where the rules are explained', async () => {
    const { code, out } = await runCheck();
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'content/articles/harbour.md:9:21  error  Unexpected quote of "a" that the text does not hold, expected words of the text  quote/not-found',
      expect.stringMatching(/^ {2}\S/),
      'content/articles/harbour.md:12:24  warning  Unexpected "will" in a sentence without a claim, expected one that says what is claimed and by whom  sentence/no-claim',
      expect.stringMatching(/^ {2}\S/),
      '',
      'content/articles/zoo.md:12:24  warning  Unexpected "will" in a sentence without a claim, expected one that says what is claimed and by whom  sentence/no-claim',
      expect.stringMatching(/^ {2}\S/),
      '',
      `What a rule asks for: ${rulesPage}`,
      '1 error, 2 warnings in 6 files',
    ]);
  });

  it('is coloured where it may be, and says the same', async () => {
    const { out } = await runCheck([], { colour: true });
    expect(out).toContain('\u001b[31merror\u001b[39m');
    expect(out.replaceAll(/\u001b\[\d+m/g, '')).toBe((await runCheck()).out);
    expect((await runCheck(['--no-color'], { colour: true })).out).toBe((await runCheck()).out);
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
  ])('colours with %j on a terminal (%j): %j', (env, isTerminal, wanted) => {
    expect(wantsColour(env, isTerminal)).toBe(wanted);
  });
});

describe('readout check --format json', () => {
  it('tells everything, in its version of the form', async () => {
    const { code, out } = await runCheck(['--json']);
    expect(code).toBe(1);
    expect((await runCheck(['--format', 'json'])).out).toBe(out);
    const report = JSON.parse(out) as { findings: ReportedFinding[] };
    expect(report).toMatchObject({ version: 1, tool: { name: 'readout' }, files: 6, errors: 1, warnings: 2 });
    expect(
      report.findings.map(({ file, line, column, endLine, endColumn, severity, rule, url }) => [
        `${file}:${line}:${column}-${endLine}:${endColumn}`,
        severity,
        rule,
        url,
      ]),
    ).toEqual([
      ['content/articles/harbour.md:9:21-9:37', 'error', 'quote/not-found', `${rulesPage}#quote-not-found`],
      ['content/articles/harbour.md:12:24-12:28', 'warning', 'sentence/no-claim', `${rulesPage}#sentence-no-claim`],
      ['content/articles/zoo.md:12:24-12:28', 'warning', 'sentence/no-claim', `${rulesPage}#sentence-no-claim`],
    ]);
  });
});

describe('the schema of reports', () => {
  const schema = z.toJSONSchema(reportSchema);
  const isValid = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

  it('is shipped as it is, every key described', async () => {
    const file = '../../public/data/schema/report.schema.json';
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
    expect(undescribed(schema)).toEqual([]);
  });

  it('is what reports keep to', async () => {
    const misspelt = files['content/articles/harbour.md'].replace('type: description', 'type: descriptoin');
    const folder = temporaryFolder({ ...files, 'content/articles/harbour.md': misspelt });
    for (const { out } of [await runCheck(['--json']), await runCommand(folder, check, ['--json'])]) {
      isValid(JSON.parse(out));
      expect(isValid.errors ?? []).toEqual([]);
    }
    const report = JSON.parse((await runCommand(folder, check, ['--json'])).out) as { findings: ReportedFinding[] };
    expect(report.findings.some(({ actual, expected }) => actual !== undefined && expected !== undefined)).toBe(true);
    expect(isValid({ ...report, more: 1 })).toBe(false);
    expect(isValid({ ...report, findings: [{ ...report.findings[0], line: 0 }] })).toBe(false);
  });
});

describe('readout check --format sarif', () => {
  it('keeps to SARIF 2.1.0', async () => {
    const { out } = await runCheck(['--format', 'sarif']);
    const log = JSON.parse(out) as Log;
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const { driver } = run?.tool ?? { driver: undefined };
    expect(driver?.name).toBe('readout');
    expect(driver?.rules?.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    for (const { id, helpUri, shortDescription, defaultConfiguration } of driver?.rules ?? []) {
      expect(helpUri).toBe(`${rulesPage}#${id.replace('/', '-')}`);
      expect(shortDescription?.text).not.toBe('');
      expect(['error', 'warning']).toContain(defaultConfiguration?.level);
    }
    expect(run?.results).toHaveLength(3);
    for (const { ruleId, ruleIndex, level, message, locations } of run?.results ?? []) {
      expect(driver?.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(['error', 'warning']).toContain(level);
      expect(message.text).not.toBe('');
      const location = locations?.[0]?.physicalLocation;
      expect(location?.artifactLocation?.uri).toMatch(/^content\/articles\/[a-z]+\.md$/);
      expect(run?.originalUriBaseIds).toHaveProperty(location?.artifactLocation?.uriBaseId ?? '');
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = location?.region ?? {};
      expect([startLine, startColumn].every((each) => each >= 1)).toBe(true);
      expect(endLine > startLine || endColumn >= startColumn).toBe(true);
    }
    const prints = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['readout/v1']);
    expect(new Set(prints).size).toBe(3);
  });

  it('knows a finding again when something is written above it', async () => {
    const printsOf = async (text: string) => {
      const folder = temporaryFolder({ ...files, 'content/articles/harbour.md': text });
      const { out } = await runCommand(folder, check, ['--format', 'sarif']);
      return (JSON.parse(out) as Log).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
    };
    expect(await printsOf(article.text.replace('\nThe pier', '\nA line.\n\nThe pier'))).toEqual(
      await printsOf(article.text),
    );
  });
});

describe('readout check --format github', () => {
  it('writes one command a line, and hides nothing of the message', async () => {
    const { out } = await runCheck(['--format', 'github']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(
      /^::error file=content\/articles\/harbour\.md,line=9,endLine=9,col=21,endColumn=37,title=quote\/not-found::Unexpected .*%0A/,
    );
    expect(lines.every((line) => /^::(error|warning) /.test(line))).toBe(true);
  });

  it('escapes what would end a property or a line', () => {
    const finding: ReportedFinding = {
      ...{ file: 'a,b:c%.md', line: 1, column: 2, endLine: 3, endColumn: 4, severity: 'error', rule: 'a/b' },
      ...{ message: '100%: one,\r\ntwo', hint: '', url: '' },
    };
    const report = { files: 1, errors: 1, warnings: 0, findings: [finding] };
    expect(reportFormats.github(report, { colour: false, version: '1.0.0', address: (path) => path })).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=1,endLine=3,title=a/b::100%25: one,%0D%0Atwo',
    );
  });
});

describe('readout check', () => {
  it('is quiet where it is told to be', async () => {
    const { code, out } = await runCheck(['--quiet']);
    expect(code).toBe(1);
    expect(out).toContain('1 error, 0 warnings');
    expect(out).not.toContain('warning ');
    expect(await runCheck(['content/articles/zoo.md', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('allows as many warnings as it is told', async () => {
    const zoo = 'content/articles/zoo.md';
    expect(await runCheck([zoo])).toMatchObject({ code: 0 });
    expect(await runCheck([zoo, '--max-warnings', '1'])).toMatchObject({ code: 0 });
    expect(await runCheck([zoo, '--max-warnings=0'])).toMatchObject({ code: 1 });
  });

  it('reads an article from standard input', async () => {
    const input = files['content/articles/harbour.md'];
    const { code, out } = await runCheck(['-', '--stdin-name', 'pier.md'], { input });
    expect(code).toBe(1);
    expect(out).toContain('pier.md:9:21  error');
    expect(out).not.toContain('zoo.md');
  });

  it.each([
    [['--format', 'jsno'], 'There is no format "jsno". Did you mean "json"?'],
    [['--json', '--format', 'sarif'], 'together'],
    [['--max-warnings', 'few'], 'Unexpected --max-warnings "few"'],
    [['nowhere.md'], 'There is no file nowhere.md'],
    [['content/actors.yaml'], 'expected an article'],
  ])('ends with 2 and one line on %j', async (argv, complaint) => {
    const { code, out, err } = await runCheck(argv);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(complaint);
  });

  it('says the same every time, and how far it is on a terminal only', async () => {
    const said: string[] = [];
    const { out } = await runCheck([], { progress: (text) => void said.push(text) });
    expect(await runCheck()).toMatchObject({ out, err: '' });
    expect(said).toEqual(['1 of 2 articles', '2 of 2 articles', '']);
  });
});
