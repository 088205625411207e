import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/reading/frontmatter.ts';

describe('splitFrontmatter', () => {
  it('parts tags and text', () => {
    expect(splitFrontmatter('---\na: 1\n---\n\nText\n')).toEqual({
      yaml: 'a: 1\n',
      yamlStart: 4,
      yamlLine: 2,
      bodyLine: 4,
      body: '\nText\n',
    });
  });

  it('drops a byte order mark and makes line ends of the text one kind', () => {
    expect(splitFrontmatter('\uFEFF---\r\na: 1\r\n---\r\nOne\r\ntwo\rthree\n')).toEqual({
      yaml: 'a: 1\r\n',
      yamlStart: 6,
      yamlLine: 2,
      bodyLine: 4,
      body: 'One\ntwo\nthree\n',
    });
  });

  it('closes at the first line of three hyphens, and leaves rules in the text alone', () => {
    expect(splitFrontmatter('---\na: x --- y\nb: |\n  ---\n---  \nOne\n\n---\n\nTwo')).toMatchObject({
      yaml: 'a: x --- y\nb: |\n  ---\n',
      body: 'One\n\n---\n\nTwo',
    });
  });

  it('takes frontmatter without tags and without text', () => {
    expect(splitFrontmatter('---\n---')).toEqual({ yaml: '', yamlStart: 4, yamlLine: 2, bodyLine: 2, body: '' });
  });

  it.each([
    ['frontmatter/missing', ''],
    ['frontmatter/missing', 'Text\n---\na: 1\n---\n'],
    ['frontmatter/missing', '----\na: 1\n----\n'],
    ['frontmatter/unclosed', '---\na: 1\n ---\nText'],
  ])('says %s of %j', (rule, text) => {
    expect(splitFrontmatter(text)).toMatchObject({ problem: { rule, severity: 'error' } });
  });
});
