import { en } from '../../src/i18n/en/en.ts';
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin, RelationType } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArgdown } from '../../src/export/argdown.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { relations } from '../../src/model/vocabulary.ts';
import { claimsInOrder } from '../../src/site/argument/argument-claim.ts';
import { article as first } from '../support/fixture-library.ts';
import { runs } from '../support/runs.ts';

const kinds = new Map<string, string>([
  [RelationType.SUPPORT, 'supports'],
  [RelationType.ATTACK, 'opposes'],
  [RelationType.UNDERCUT, 'qualifies'],
]);

describe('an argument as Argdown', () => {
  it('is read back with the same statements and relations', () => {
    const { statements, ties } = parse(write(first, claimsInOrder(first)));
    expect(first.claims).toHaveLength(70);
    expect(statements).toEqual(new Map(first.claims.map(({ id, statement }) => [id, statement])));
    expect(ties).toEqual(tiesIn(first.claims));
    expect(ties).toHaveLength(87);
  });

  it('carries type, voice, verdict and address of each claim, and what the text leaves out', () => {
    const { data, frontMatter } = parse(write(first, claimsInOrder(first)));
    expect(data.get('output-gap-shrinks')).toEqual({
      type: 'description',
      voice: 'own',
      verdict: 'not-borne-out',
      day: '2024-01-31',
      supports: ['powers-converge', 'balance-more-even'],
      address: 'https://readout.example/output-gap-shrinks',
    });
    expect(frontMatter).toMatchObject({ title: first.title, asOf: first.asOf });
    expect(frontMatter['silences']).toEqual(
      first.omissions.map(({ topic, note, sources }) => ({ topic, note, sources })),
    );
  });

  it.each([
    'A [claim]: with <tags>, *stars*, __lines__ and #signs, @[mention] {a: 1} // no comment',
    '+ [other] is not a relation; nor is -> [other] or _> [other]',
    '(1) 1. - * ==== --- <!-- --> /* */ \\ \\\\ ~ ` ^ | = " \' ..dots. :word: ]]> }} {{',
    'https://example.org/?a=b&c#d “quoted”, 一個論點，又一個 العربية 🙂',
    'ends in a backslash \\',
  ])('takes no sign of a text for its own: %s', (statement) => {
    const claims = [claim('first', statement, ['second']), claim('second', `${statement} again`, [])];
    const hostile = { ...first, title: `=== } ${statement}`, claims };
    const { statements, ties, frontMatter } = parse(write(hostile, claims));
    expect(statements).toEqual(new Map(claims.map((it) => [it.id, it.statement.replace(/\s+/g, ' ')])));
    expect(ties).toEqual(tiesIn(claims));
    expect(frontMatter['title']).toBe(hostile.title);
  });

  it('does so for any text', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }).filter((it) => it.trim() !== '');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const claims = [claim('first', a, ['second']), claim('second', b, [])];
        const { statements } = parse(write({ ...first, claims }, claims));
        expect([...statements.values()]).toEqual([b, a].map((it) => it.replace(/\s+/g, ' ').trim()));
      }),
      { seed: 1, numRuns: runs(600, 60) },
    );
  });
});

function claim(id: string, statement: string, supports: readonly string[]): Claim {
  const [model] = first.claims;
  if (!model) throw new Error('The first article makes no claim');
  return { ...model, id, statement, supports: [...supports], qualifies: [], opposes: [] };
}

function write(article: Article, claims: readonly Claim[]): string {
  return toArgdown(article, claims, (id) => `https://readout.example/${id}`, en.exporting.argdown);
}

function tiesIn(claims: readonly Claim[]): string[] {
  return claims
    .flatMap((it) => relations.flatMap((relation) => it[relation].map((to) => `${it.id} ${relation} ${to}`)))
    .sort();
}

function parse(input: string) {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  app.addPlugin(new DataPlugin(), 'build-model');
  app.addPlugin(new ModelPlugin(), 'build-model');
  const read = app.run({ process: ['parse-input', 'build-model'], input, throwExceptions: true, logLevel: 'silent' });
  expect([...(read.lexerErrors ?? []), ...(read.parserErrors ?? [])]).toEqual([]);
  const statements = Object.entries(read.statements ?? {});
  return {
    frontMatter: (read.frontMatter ?? {}) as Readonly<Record<string, unknown>>,
    statements: new Map(statements.map(([id, { members }]) => [id, textOf(members)])),
    data: new Map(statements.map(([id, { data }]) => [id, data])),
    ties: (read.relations ?? [])
      .map(({ relationType, from, to }) => {
        return `${from?.title ?? ''} ${kinds.get(relationType) ?? relationType} ${to?.title ?? ''}`;
      })
      .sort(),
  };
}

/** A statement is a member where it is defined; where a relation names it, it is one without text. */
function textOf(members: readonly { readonly text?: string | null }[]): string {
  return members.flatMap(({ text }) => text?.trim() ?? []).join('');
}
