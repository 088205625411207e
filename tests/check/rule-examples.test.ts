import { describe, expect, it } from 'vitest';
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
