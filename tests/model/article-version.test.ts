import { describe, expect, it } from 'vitest';
import { announcementOutcomes, stepKinds } from '../../src/model/announcement-status.ts';
import type { Article, Block } from '../../src/model/article.ts';
import { articleVersion, canonicalForm, canonicalFormNumber } from '../../src/model/article-version.ts';
import type { Claim, ClaimOutcome, Voice } from '../../src/model/claim.ts';
import type { EdtfDate } from '../../src/model/edtf/edtf.ts';
import { parseEdtf } from '../../src/model/edtf/parse-edtf.ts';
import { likelihoods } from '../../src/model/likelihood.ts';
import { latestVersion } from '../../src/model/permalink-key.ts';
import type { Omission } from '../../src/model/omission.ts';
import type { NamedActor, Tags } from '../../src/model/tags.ts';
import type { Announcement, AnnouncementStep } from '../../src/model/announcement.ts';
import { bases, claimTypes, textKinds, valuesOf, verdicts, announcementKinds } from '../../src/model/vocabulary.ts';
import { article as published, library } from '../support/fixture-library.ts';

/** All that an entry may have, but for the mark of what is never published: a field that is added has to be added here. */
type Whole<T> = Required<Omit<T, 'accepted'>>;

const verdict: Whole<ClaimOutcome> = {
  date: '2030-04-01',
  verdict: 'partly',
  reading: true,
  conditionHeld: false,
  note: 'Half of it was.',
  sources: ['gazette'],
};
const claim: Whole<Claim> = {
  id: 'pier-rebuilt',
  quote: 'will “surely” rebuild\u2028it',
  prefix: 'They ',
  suffix: ' soon',
  statement: 'The pier will be rebuilt.',
  type: 'evaluation',
  voice: 'unnamed',
  hedge: 'surely',
  likelihood: 'almost-certain',
  about: ['council'],
  askedOf: ['mayor'],
  topics: ['pier'],
  condition: 'The money lasts.',
  supports: ['a'],
  qualifies: ['b'],
  opposes: ['c'],
  resolution: 'A pier by 2031.',
  note: 'As the minutes have it.',
  weakness: 'Nobody asked.',
  outcomes: [verdict],
};
const step: Whole<AnnouncementStep> = {
  date: '2030-03-02',
  status: 'postponed',
  note: 'Put off.',
  sources: ['minutes'],
};
const day: Whole<EdtfDate> = {
  kind: 'date',
  text: '2030-07-01~',
  year: '2030',
  month: '07',
  day: '01',
  precision: 'day',
  qualifier: 'approximate',
};
const announcement: Whole<Announcement> & { readonly outcome: Whole<Announcement['outcome']> } = {
  id: 'mayor-abroad',
  quote: 'the mayor will go',
  prefix: 'So ',
  suffix: '.',
  title: 'The mayor’s journey',
  kind: 'visit',
  basis: 'invited',
  by: ['mayor'],
  to: 'island',
  with: ['warden'],
  place: 'The island',
  window: { kind: 'interval', text: '2030-07-01~/..', from: day, to: 'open' },
  windowFrom: 'From July on.',
  history: [step],
  outcome: { status: 'replaced', engagement: 'call', note: 'They rang.' },
};
const omission: Whole<Omission> = {
  topic: 'fish',
  label: 'The fish',
  note: 'Others speak of it.',
  date: '2030-03-03',
  sources: ['paper'],
};
const actor: Whole<NamedActor> = { id: 'mayor', as: 'the mayor', mentions: ['she'] };
const text: Whole<Tags['text']> = {
  kind: 'restatement',
  of: { title: 'Plan', authors: ['A. B.'], publisher: 'Gazette', published: '2030-02-28', url: 'https://example.org/' },
};
const block: Whole<Block> = { key: 'p-aaaaa', aliases: [], text: 'One. Two.', html: '<p>One. Two.</p>', tag: 'p' };
const harbour: Required<Article> = {
  slug: 'harbour',
  title: 'The harbour',
  description: 'A plan.',
  lang: 'en',
  text,
  published: '2030-03-01',
  asOf: '2030-05-01',
  commentsOn: 'vote',
  actors: [actor],
  claims: [claim],
  announcements: [announcement],
  omissions: [omission],
  blocks: [block],
  passages: [{ id: 'pier-rebuilt', kind: 'claim', ranges: [{ block: 0, start: 0, end: 4 }], number: 1 }],
  words: 2,
};

const voiceValues: readonly Voice[] = ['own', 'unnamed', { reports: ['mayor'] }, { speaksFor: ['mayor'] }];

/** Form 1 of the article above. */
const form = [
  '{"actors":[{"as":"the mayor","id":"mayor","mentions":["she"]}],"asOf":"2030-05-01","blocks":["One. Two."],',
  '"claims":[{"about":["council"],"askedOf":["mayor"],"condition":"The money lasts.","hedge":"surely",',
  '"id":"pier-rebuilt","likelihood":"almost-certain","note":"As the minutes have it.","opposes":["c"],',
  '"outcomes":[{"conditionHeld":false,"date":"2030-04-01","note":"Half of it was.","reading":true,',
  '"sources":["gazette"],"verdict":"partly"}],"prefix":"They ","qualifies":["b"],"quote":"will “surely” rebuild\u2028it",',
  '"resolution":"A pier by 2031.","statement":"The pier will be rebuilt.","suffix":" soon","supports":["a"],',
  '"topics":["pier"],"type":"evaluation","voice":"unnamed","weakness":"Nobody asked."}],"commentsOn":"vote",',
  '"description":"A plan.","lang":"en","published":"2030-03-01","silences":[{"date":"2030-03-03","label":"The fish",',
  '"note":"Others speak of it.","sources":["paper"],"topic":"fish"}],"text":{"kind":"restatement","of":{"authors":["A. B."],',
  '"published":"2030-02-28","publisher":"Gazette","title":"Plan","url":"https://example.org/"}},"title":"The harbour",',
  '"visits":[{"basis":"invited","by":["mayor"],"history":[{"date":"2030-03-02","note":"Put off.",',
  '"sources":["minutes"],"status":"slipped"}],"id":"mayor-abroad","kind":"visit",',
  '"outcome":{"engagement":"call","note":"They rang.","status":"replaced"},"place":"The island","prefix":"So ",',
  '"quote":"the mayor will go","suffix":".","title":"The mayor’s journey","to":"island","window":{"from":{"day":"01",',
  '"kind":"date","month":"07","precision":"day","qualifier":"approximate","text":"2030-07-01~","year":"2030"},',
  '"kind":"interval","text":"2030-07-01~/..","to":"open"},"windowFrom":"From July on.","with":["warden"]}]}',
].join('');

describe('the canonical form of an article', () => {
  it('is form 1, to the letter', () => {
    expect(canonicalFormNumber).toBe(1);
    expect(canonicalForm(harbour)).toBe(form);
  });

  it('leaves out what an article does not use, but for lists that form 1 writes empty', () => {
    const plain: Article = {
      ...harbour,
      text: { kind: 'original' },
      ...{ commentsOn: undefined, actors: [], claims: [], announcements: [], omissions: [] },
    };
    expect(canonicalForm(plain)).toBe(
      '{"actors":[],"asOf":"2030-05-01","blocks":["One. Two."],"claims":[],"description":"A plan.","lang":"en","published":"2030-03-01","text":{"kind":"original"},"title":"The harbour","visits":[]}',
    );
  });

  const claimWith = (given: Partial<Claim>) => canonicalForm({ ...harbour, claims: [{ ...claim, ...given }] });
  const announcementWith = (given: Partial<Announcement>) =>
    canonicalForm({ ...harbour, announcements: [{ ...announcement, ...given }] });
  it.each([
    [
      '"type":"description" "type":"explanation" "type":"evaluation" "type":"forecast" "type":"demand" "type":"proposal" "type":"commitment"',
      claimTypes.map((type) => claimWith({ type })),
    ],
    [
      '"voice":"own" "voice":"unnamed" "voice":{"reports":["mayor"]} "voice":{"speaksFor":["mayor"]}',
      voiceValues.map((voice) => claimWith({ voice })),
    ],
    [
      '"likelihood":"almost-no-chance" "likelihood":"very-unlikely" "likelihood":"unlikely" "likelihood":"roughly-even" "likelihood":"likely" "likelihood":"very-likely" "likelihood":"almost-certain"',
      valuesOf(likelihoods).map((likelihood) => claimWith({ likelihood })),
    ],
    [
      '"verdict":"borne-out" "verdict":"partly" "verdict":"not-borne-out" "verdict":"open" "verdict":"not-checkable"',
      verdicts.map((each) => claimWith({ outcomes: [{ ...verdict, verdict: each }] })),
    ],
    [
      '"kind":"visit" "kind":"meeting" "kind":"talks" "kind":"contact" "kind":"mechanism"',
      announcementKinds.map((kind) => announcementWith({ kind })),
    ],
    [
      '"basis":"agreed" "basis":"invited" "basis":"expected" "basis":"possible" "basis":"proposed"',
      bases.map((basis) => announcementWith({ basis })),
    ],
    [
      '"status":"announced" "status":"invited" "status":"accepted" "status":"scheduled" "status":"slipped" "status":"held" "status":"replaced" "status":"cancelled" "status":"lapsed"',
      stepKinds.map((status) => announcementWith({ history: [{ ...step, status }], outcome: { status: 'open' } })),
    ],
    [
      '"status":"held" "status":"replaced" "status":"cancelled" "status":"lapsed" "status":"open"',
      announcementOutcomes.map((status) => announcementWith({ history: [], outcome: { status } })),
    ],
    [
      '"kind":"original" "kind":"restatement" "kind":"translation" "kind":"transcript"',
      textKinds.map((kind) => canonicalForm({ ...harbour, text: { ...text, kind } })),
    ],
  ])('has the values %s by the names that form 1 gave them', (values, forms) => {
    expect(values.split(' ').filter((value) => !forms.some((each) => each.includes(value)))).toEqual([]);
  });

  it.each([
    ['2030', '{"kind":"date","precision":"year","text":"2030","year":"2030"}'],
    ['2030-07', '{"kind":"date","month":"07","precision":"month","text":"2030-07","year":"2030"}'],
    [
      '2030-22?',
      '{"kind":"date","month":"22","precision":"season","qualifier":"uncertain","text":"2030-22?","year":"2030"}',
    ],
    [
      '2030-34%',
      '{"kind":"date","month":"34","precision":"quarter","qualifier":"uncertain-approximate","text":"2030-34%","year":"2030"}',
    ],
    ['2030-41', '{"kind":"date","month":"41","precision":"half","text":"2030-41","year":"2030"}'],
    [
      '/2030',
      '{"from":"unknown","kind":"interval","text":"/2030","to":{"kind":"date","precision":"year","text":"2030","year":"2030"}}',
    ],
    [
      '[2030,2031..2032]',
      '{"kind":"one-of","members":[{"kind":"date","precision":"year","text":"2030","year":"2030"},{"from":{"kind":"date","precision":"year","text":"2031","year":"2031"},"kind":"interval","text":"2031..2032","to":{"kind":"date","precision":"year","text":"2032","year":"2032"}}],"text":"[2030,2031..2032]"}',
    ],
  ])('has the window %s by its parts', (written, window) => {
    const read = parseEdtf(written);
    if (!('value' in read)) throw new Error(read.problem.key);
    expect(announcementWith({ window: read.value })).toContain(`"window":${window},"windowFrom"`);
  });

  it('holds all that an author wrote', () => {
    const { slug: _slug, passages: _passages, words: _words, blocks, ...tags } = harbour;
    const made = canonicalForm(harbour);
    const written = leavesOf([tags, blocks.map((each) => each.text)]);
    expect(written.length).toBeGreaterThan(70);
    // What form 1 calls by another name than code does.
    const renamed = new Map([['postponed', 'slipped']]);
    expect(written.filter((leaf) => !made.includes(JSON.stringify(renamed.get(String(leaf)) ?? leaf)))).toEqual([]);
  });

  it('depends on no order of keys, nor on the address, the markup and the keys of paragraphs', () => {
    const { id, ...rest } = claim;
    const other: Article = {
      ...harbour,
      claims: [{ ...rest, id }],
      ...{ slug: 'pier', words: 3, passages: [] },
      blocks: [
        { key: 'p-bbbbb', aliases: ['p-aaaaa'], text: 'One. Two.', html: '<p>One. <em>Two.</em></p>', tag: 'li' },
      ],
    };
    expect(canonicalForm(other)).toBe(form);
  });
});

describe('the version of an article', () => {
  it('is 16 hexadecimal digits made of its form', () => {
    expect(articleVersion(harbour)).toBe('5784aaa6af22807a');
    expect(articleVersion({ ...harbour, title: 'The Harbour' })).not.toBe(articleVersion(harbour));
  });

  it('of the article of the fixtures stays what it was when it was published', () => {
    expect(articleVersion(published)).toBe('8cc84314530daa9e');
    const link = library.permalinks.get(published.slug);
    expect(link && latestVersion(link)).toMatchObject({ hash: '8cc84314530daa9e', form: 1 });
  });
});

/** Every value in lists and objects that is neither. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
