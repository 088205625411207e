import { describe, expect, it } from 'vitest';
import { mapAtMost } from '../../src/files/at-most.ts';
import { makeChange, old, outcomeIn } from '../support/killed-change.ts';
import { countSteps, killAtStep } from '../support/killed-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/* Every step, and what else can be killed, is tried in killed.long.test.ts. */
describe('a change that is killed', { timeout: 120_000 }, () => {
  it('is all there or not at all, and leaves nothing once the content was read', async () => {
    const steps = await countSteps(makeChange('edit', temporaryFolder(old)));
    expect(steps).toBeGreaterThan(20);
    const some = Array.from({ length: Math.floor(steps / 4) }, (_, index) => 4 * index + 3);
    const outcomes = await mapAtMost(4, some, async (step) => {
      const cwd = temporaryFolder(old);
      await killAtStep(makeChange('edit', cwd), step);
      return outcomeIn(cwd);
    });
    // Old up to its commitment, new from there on.
    expect(outcomes.join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
  });
});
