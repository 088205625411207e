import { describe, expect, it } from 'vitest';
import {
  announcementOutcomes,
  announcementStatuses,
  endsWithNothing,
  isEnding,
  isKept,
  publishedStatus,
  publishedStep,
  stepKinds,
  traitsOf,
  traitsOfStep,
} from '../../src/model/announcement-status.ts';

describe('the table of statuses', () => {
  it('gives each step and each status a published name of its own', () => {
    expect(new Set(stepKinds.map(publishedStep)).size).toBe(stepKinds.length);
    expect(new Set(announcementStatuses.map(publishedStatus)).size).toBe(announcementStatuses.length);
  });

  it('keeps the names that content, data and addresses were published with', () => {
    expect(stepKinds.map(publishedStep)).toEqual(
      ['announced', 'invited', 'accepted', 'scheduled', 'slipped', 'held', 'replaced', 'cancelled', 'lapsed'], // prettier-ignore
    );
    expect(announcementOutcomes.map(publishedStatus)).toEqual(['held', 'replaced', 'cancelled', 'lapsed', 'open']);
    expect(announcementStatuses.map(publishedStatus)).toEqual(
      ['announced', 'scheduled', 'held', 'slipped', 'replaced', 'cancelled', 'lapsed', 'open', 'overdue'], // prettier-ignore
    );
  });

  it('counts what ended as kept or failed, and nothing else', () => {
    const ended = announcementStatuses.filter((status) => traitsOf(status).endedBy);
    expect(ended).toEqual(
      announcementStatuses.filter((status) => isKept(status) || traitsOf(status).score === 'failed'),
    );
  });

  it('lets every recorded end but "open" be a step, which then stands at nothing further', () => {
    expect(stepKinds.filter(isEnding)).toEqual(announcementOutcomes.filter((outcome) => outcome !== 'open'));
    expect(stepKinds.filter(isEnding).flatMap((kind) => traitsOfStep(kind).then ?? [])).toEqual([]);
    expect(stepKinds.filter(endsWithNothing)).toEqual(['cancelled', 'lapsed']);
  });

  it('tells kept from missed by more than colour', () => {
    for (const status of announcementStatuses) {
      const { look, score } = traitsOf(status);
      expect([status, look.shape === 'disc']).toEqual([status, score === 'kept']);
      expect([status, look.shape === 'cross']).toEqual([status, traitsOf(status).endedBy === 'nothing']);
      expect([status, look.shape === 'ring']).toEqual([status, score === 'open' || score === 'overdue']);
    }
  });
});
