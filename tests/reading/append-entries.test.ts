import { describe, expect, it } from 'vitest';
import { ListForm, appendEntries } from '../../src/reading/append-entries.ts';

const entries = [{ id: 'a', quote: 'It "is": so # now', about: ['x', 'y'], window: '2024-05', accepted: false }];
const written = (indent: string, lineEnd = '\n') =>
  ['# New', `- id: a`, `  quote: 'It "is": so # now'`, '  about: [x, y]', '  window: "2024-05"', '  accepted: false']
    .map((line) => indent + line + lineEnd)
    .join('');
const append = (yaml: string) => appendEntries(yaml, 'claims', entries, { comment: 'New', quoted: ['window'] });

describe('entries are added to a list', () => {
  it.each([
    ['that is missing', 'title: x # kept\n', `title: x # kept\nclaims:\n${written('  ')}`],
    ['that is empty, in brackets', 'claims: [ ] # none\nlang: en\n', `claims: # none\n${written('  ')}lang: en\n`],
    ['that has no value', 'claims:\nlang:  en\n', `claims:\n${written('  ')}lang:  en\n`],
    [
      'that is indented',
      'claims:\n    -   id: b # b\n# end\n',
      `claims:\n    -   id: b # b\n${written('    ')}# end\n`,
    ],
    ['that is not indented', 'claims:\n- id: b\nlang: en\n', `claims:\n- id: b\n${written('')}lang: en\n`],
    [
      'that ends in a block of text',
      'claims:\n  - note: |\n      b\n      c\nx: 1\n',
      `claims:\n  - note: |\n      b\n      c\n${written('  ')}x: 1\n`,
    ],
    [
      'with Windows line ends',
      'claims:\r\n  - id: b\r\nx: 1\r\n',
      `claims:\r\n  - id: b\r\n${written('  ', '\r\n')}x: 1\r\n`,
    ],
    ['whose last line has no end', 'claims:\n  - id: b', `claims:\n  - id: b\n${written('  ')}`],
  ])('%s, and no other byte changes', (_, before, after) => {
    expect(append(before)).toBe(after);
  });

  it('that is the whole document, also an empty one', () => {
    const whole = (yaml: string) => appendEntries(yaml, undefined, entries, { comment: 'New', quoted: ['window'] });
    expect(whole('# Who is who\n')).toBe(`# Who is who\n${written('')}`);
    expect(whole('- id: b\n\n')).toBe(`- id: b\n${written('')}\n`);
  });

  it('but not where it stands in brackets and is not empty', () => {
    expect(() => append('claims: [{ id: b }]\n')).toThrow(ListForm);
  });

  it('and nothing changes where there is nothing to add', () => {
    expect(appendEntries('claims: [ ]\n', 'claims', [], { comment: 'New' })).toBe('claims: [ ]\n');
  });
});
