import { describe, expect, it } from 'vitest';
import { mapAtMost } from '../../src/files/at-most.ts';
import { makeChange, old, oldSite, outcomeIn, siteIn } from '../support/killed-change.ts';
import { countSteps, killAtStep } from '../support/killed-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a change that is killed', { timeout: 600_000 }, () => {
  it('is all there or not at all, whatever the step, and leaves nothing once the content was read', async () => {
    const steps = await countSteps(makeChange('edit', temporaryFolder(old)));
    expect(steps).toBeGreaterThan(20);
    const outcomes = await mapAtMost(
      4,
      Array.from({ length: steps }, (_, index) => index + 1),
      async (step) => {
        const cwd = temporaryFolder(old);
        await killAtStep(makeChange('edit', cwd), step);
        return outcomeIn(cwd);
      },
    );
    // Old up to its commitment, new from there on.
    expect(outcomes.join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
  });

  it('is carried through also where the command that does so is killed in its turn', async () => {
    const halfway = async (): Promise<string> => {
      const cwd = temporaryFolder(old);
      const committed = (await countSteps(makeChange('edit', temporaryFolder(old)))) - 12;
      await killAtStep(makeChange('edit', cwd), committed);
      return cwd;
    };
    const steps = await countSteps(makeChange('recovery', await halfway()));
    expect(steps).toBeGreaterThan(8);
    const all = Array.from({ length: steps }, (_, index) => index + 1);
    await mapAtMost(4, all, async (step) => {
      const cwd = await halfway();
      await killAtStep(makeChange('recovery', cwd), step);
      expect(await outcomeIn(cwd), `killed at step ${step}`).toBe('new');
    });
  });

  it('leaves the site that was there or the new one, whatever the step', async () => {
    const steps = await countSteps(makeChange('site', temporaryFolder(oldSite)));
    expect(steps).toBeGreaterThan(5);
    const all = Array.from({ length: steps }, (_, index) => index + 1);
    const outcomes = await mapAtMost(2, all, async (step) => {
      const cwd = temporaryFolder(oldSite);
      await killAtStep(makeChange('site', cwd), step);
      return siteIn(cwd);
    });
    expect(outcomes.join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
  });
});
