import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/model/claim.ts';
import { actorSchema } from '../../src/model/registries.ts';
import { tagsSchema } from '../../src/model/tags.ts';
import { worded } from '../support/worded.ts';
import { announcementSchema } from '../../src/model/announcement.ts';
import { toSchemaFindings } from '../../src/reading/schema-findings.ts';

const claim = { id: 'one', quote: 'q', statement: 's', type: 'description', voice: 'own' };

function findings(value: object, schema: z.ZodType = claimSchema) {
  return toSchemaFindings(schema.safeParse(value).error?.issues ?? [], schema, value).map(worded);
}

describe('toSchemaFindings', () => {
  it('finds nothing in what the schema takes', () => {
    expect(findings(claim)).toEqual([]);
  });

  it.each([
    ['onw', 'voice', 'Did you mean "own"?'],
    [{ report: ['a'] }, 'voice', 'Did you mean "reports"?'],
    [{}, 'voice', undefined],
    [null, 'voice', undefined],
    [7, 'voice', undefined],
  ])('has one thing to say of the voice %j', (voice, key, hint) => {
    const found = findings({ ...claim, voice });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: 'schema/unknown-value',
      path: [key],
      expected: ['own', 'unnamed', '{reports: […]}', '{speaksFor: […]}'],
    });
    if (hint !== undefined) expect(found[0]?.hint).toBe(hint);
  });

  it('goes inside a voice whose form is right', () => {
    expect(findings({ ...claim, voice: { reports: ['Qin Gang'] } })).toMatchObject([
      { rule: 'id/form', path: ['voice', 'reports', 0] },
    ]);
    expect(findings({ ...claim, voice: { reports: [] } })).toMatchObject([
      { rule: 'schema/empty', path: ['voice', 'reports'] },
    ]);
  });

  it('points at the key that is not known, and at the mapping that lacks one', () => {
    const { statement: _, ...rest } = claim;
    expect(findings({ ...rest, statment: 's' })).toMatchObject([
      { rule: 'schema/missing-key', path: [], atKey: true },
      { rule: 'schema/unknown-key', path: ['statment'], atKey: true, hint: 'Did you mean "statement"?' },
    ]);
  });

  it('asks for the text that a restatement restates', () => {
    const tags = { title: 't', description: 'd', lang: 'en', published: '2030-01-01', asOf: '2030-01-01' };
    expect(findings({ ...tags, text: { kind: 'restatement' } }, tagsSchema)).toMatchObject([
      { rule: 'schema/missing-key', path: ['text'], reason: expect.stringContaining('"of"') as string },
    ]);
  });

  it('names what may be written of a step by the names that authors write', () => {
    const step = { date: '2030-01-01', note: 'n' };
    const visit = { id: 'v', quote: 'q', kind: 'visit', basis: 'agreed', by: ['a'] };
    const names = 'announced invited accepted scheduled slipped held replaced cancelled lapsed'.split(' ');
    expect(findings({ ...visit, history: [step, { ...step, status: 'postponed' }] }, announcementSchema)).toMatchObject(
      [
        { rule: 'schema/missing-key', path: ['history', 0], expected: names },
        { rule: 'schema/unknown-value', path: ['history', 1, 'status'], expected: names },
      ],
    );
    expect(announcementSchema.parse({ ...visit, history: [{ ...step, status: 'slipped' }] })).toMatchObject({
      history: [{ status: 'postponed' }],
      outcome: { status: 'open' },
    });
  });

  it('hands on what EDTF says of a date', () => {
    const actor = { id: 'holt', name: 'Holt', kind: 'person', about: 'a', offices: [{ title: 't', term: '2030-13' }] };
    expect(findings(actor, actorSchema)).toMatchObject([
      { rule: 'edtf/impossible-date', path: ['offices', 0, 'term'], reason: expect.stringContaining('13') as string },
    ]);
  });

  it('speaks of everything as unexpected and expected, with a hint', () => {
    const everything = findings({
      id: 'A b',
      quote: '',
      statement: 1,
      type: 'x',
      voice: [],
      about: 'a',
      zz: 0,
      likelihood: null,
    });
    expect(everything).toHaveLength(8);
    for (const { reason, hint } of everything) {
      expect(reason).toMatch(/^Unexpected .+, expected .+/);
      expect(hint).toMatch(/[.?]$/);
    }
  });
});
