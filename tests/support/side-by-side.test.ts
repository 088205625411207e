import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runSideBySide } from './side-by-side.ts';
import type { Part } from './side-by-side.ts';

async function run(...parts: readonly Part[]) {
  const lines: string[] = [];
  const passed = await runSideBySide(parts, (line) => void lines.push(stripVTControlCharacters(line)));
  return { passed, lines, text: lines.join('\n'), last: lines.at(-1)?.trim() };
}

const good = { name: 'good', command: 'echo 3 passed, 0 failed, 2 skipped' };

describe('the parts of npm test', () => {
  it('are summed in one closing line, one without tests as one', async () => {
    const { passed, text, last } = await run(good, { name: 'types', command: 'echo fine' });
    expect({ passed, last }).toEqual({ passed: true, last: '4 passed, 0 failed, 2 skipped' });
    expect(text.match(/^\d+ passed, \d+ failed.*$/gm)).toHaveLength(1);
    expect(text).not.toContain('fine');
  });

  it.each([
    ['fails tests', 'echo 5 passed, 2 failed, 0 skipped; exit 1', '8 passed, 2 failed, 2 skipped'],
    ['ends with an error though no test failed', 'echo 5 passed, 0 failed; exit 1', '8 passed, 1 failed, 2 skipped'],
    ['counts no test', 'exit 2', '3 passed, 1 failed, 2 skipped'],
    ['is no command', 'no-such-command', '3 passed, 1 failed, 2 skipped'],
    ['is killed', 'kill -9 $$', '3 passed, 1 failed, 2 skipped'],
  ])('fail with one that %s, and the others run', async (_, command, last) => {
    const { passed, lines, ...told } = await run({ name: 'bad', command }, good);
    expect({ passed, last: told.last }).toEqual({ passed: false, last });
    expect(lines.filter((line) => line.startsWith('failed bad '))).toHaveLength(1);
  });

  it('show all that one printed which failed, in one piece', async () => {
    const bad = { name: 'bad', command: 'echo one; sleep 0.1; echo two >&2; false' };
    expect((await run(bad, good)).text).toContain('\none\ntwo\n');
  });

  it('name what was skipped', async () => {
    const command = 'echo "skipped: Firefox: not installed"; echo 1 passed, 0 failed, 1 skipped';
    expect((await run({ name: 'engines', command })).lines).toContain('skipped: Firefox: not installed');
  });

  it('name what needed a second try', async () => {
    const command = 'echo "second try: a.test.ts > b (timed out)"; echo 1 passed, 0 failed';
    expect((await run({ name: 'site', command })).lines).toContain('second try: a.test.ts > b (timed out)');
  });

  it('wait for what has to come before', async () => {
    const order = (await run({ name: 'slow', command: 'sleep 0.3' }, { ...good, after: 'slow' })).lines;
    expect(order.filter((line) => line.startsWith('passed')).map((line) => line.split(' ')[1])).toEqual([
      'slow',
      'good',
    ]);
  });
});
