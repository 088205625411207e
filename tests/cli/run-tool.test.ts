import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { desk } from '../../src/i18n/catalogue.ts';
import { runTool } from '../support/run-tool.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = (...argv: readonly string[]) => runTool(temporaryFolder(), argv);

describe('readout', () => {
  it('lists its commands with examples, and tells its version', async () => {
    const { code, out, err } = await run('--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name } of commands)
      expect(out).toMatch(new RegExp(`^ {2}${name} +${desk.cli.help[name].summary}$`, 'm'));
    expect(out).toMatch(/^ {2}readout check$/m);
    expect(await run('help')).toEqual({ code, out, err });
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(commands.map(({ name }) => name))('explains %s with its options and an example', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^readout ${name}\\b`));
    expect(out).toMatch(new RegExp(`^ {2}(.*\\| )?readout ${name}\\b`, 'm'));
    const command = await commands.find((each) => each.name === name)?.load();
    expect(command?.name).toBe(name);
    for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`);
    expect(await run('help', name)).toMatchObject({ code: 0, out });
  });

  it.each([
    [['chekc'], 'There is no command "chekc". Did you mean "check"?'],
    [['help', 'improt'], 'There is no command "improt". Did you mean "import"?'],
    [['--verison'], 'There is no option "--verison". Did you mean "--version"?'],
    [['check', '--contnet', 'x'], 'There is no option "--contnet" of check. Did you mean "--content"?'],
    [['check', '--contnet=x'], 'There is no option "--contnet" of check. Did you mean "--content"?'],
    [['check', '--fast'], 'There is no option "--fast" of check. See "readout check --help".'],
    [['check', '-x'], 'There is no option "-x" of check.'],
    [['check', '--content'], '--content'],
    [['check', '--help=yes'], '--help'],
  ])('ends with 2 and one line on %j', async (argv, complaint) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(complaint);
  });

  it('shows what there is where no command is named, and ends with 2', async () => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: readout COMMAND');
  });
});
