import { describe, expect, it } from 'vitest';
import { breakExample } from '../../src/check/rule-example.ts';
import { allRules } from '../../src/reading/all-rules.ts';
import { readExample } from '../support/read-example.ts';

/* The examples that the rules' page shows. A rule without a bad one that it finds cannot be added. */
describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, { severity, example }) => {
  it('finds its bad example, and nothing else in it', () => {
    const messages = readExample(example.bad);
    expect(messages.map(({ ruleId, fatal, reason }) => ({ ruleId, fatal, reason }))).not.toEqual([]);
    for (const { ruleId, fatal, reason } of messages) {
      expect({ ruleId, fatal }, reason).toEqual({ ruleId: id, fatal: severity === 'error' });
    }
  });

  it('finds nothing in its good example', () => {
    expect(readExample(example.good).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
  });
});

describe('breakExample', () => {
  it('puts a fault into an example, and refuses one for which there is no room', () => {
    const good = { article: 'One pier. One ferry.' };
    expect(breakExample(good, { article: ['ferry', 'boat'] }).bad).toEqual({ article: 'One pier. One boat.' });
    expect(() => breakExample(good, { article: ['ship', 'boat'] })).toThrow('ship');
    expect(() => breakExample(good, { article: ['One', 'Two'] })).toThrow('One');
  });
});
