/** What each key of exported data means: said in their JSON Schemas and on the page of the data. */

const source = {
  id: 'As the content names it',
  title: 'As published, or in our words where it has none',
  publisher: 'Who published it',
  url: 'Where it was read',
};

const actor = {
  id: 'As in the address of its page',
  name: 'As the pages give it',
  url: 'Its page',
};

const articleRef = {
  slug: 'As in the article’s address',
  title: 'The article’s own title',
  url: 'The article’s page',
};

export const claim = {
  id: 'Article and passage, as in the address: unique, and never given to another',
  url: 'The passage’s page, which never moves',
  number: 'Its note’s number in the article, shared with the notes to announcements',
  article: {
    about: 'The article that makes the claim',
    fields: {
      ...articleRef,
      said: 'The day of the text that the article gives, restates or translates',
      writers: 'Who wrote that text',
      asOf: 'The day up to which the article’s outcomes were checked',
    },
  },
  quotation: 'The words of the article; runs in several paragraphs are joined by a space',
  lang: 'Language of these words (BCP 47)',
  statement: 'What is claimed, in the editor’s words',
  type: 'What kind of claim it is',
  voice: 'Who says so',
  speakers: { about: 'Whose words are reported, or for whom the writers speak; else empty', fields: actor },
  hedge: 'The words that say how surely, where there are any',
  likelihood: {
    about: 'How surely a forecast is put; absent where the wording gives no likelihood',
    fields: {
      band: 'One of the seven bands of ICD 203',
      from: 'Its lower edge in per cent, which belongs to it',
      to: 'Its upper edge in per cent, which belongs to the band above',
    },
  },
  condition: 'What the claim depends on, where it says so',
  askedOf: { about: 'For a demand: who is asked', fields: actor },
  about: { about: 'Whom the claim is about', fields: actor },
  topics: 'Subjects, by id',
  supports: 'Ids of the claims of the same article for which it is a ground',
  qualifies: 'Ids of those that it limits',
  opposes: 'Ids of those that it speaks against',
  resolution: 'For a forecast: what would count, and by when',
  remark: 'The editor’s remark on the claim itself',
  verdict: 'The verdict that stands: the newest outcome’s',
  outcomes: {
    about: 'Every verdict there was, oldest first',
    fields: {
      date: 'The day from which this verdict stands',
      verdict: 'As the codebook defines it',
      reading: 'True where it is the editor’s judgement and not plain record',
      conditionHeld: 'Whether the condition had come about; absent where nobody can say',
      note: 'What happened, in a sentence or two of the editor’s',
      sources: { about: 'What it rests on', fields: source },
    },
  },
};

export const omission = {
  article: { about: 'The article whose text leaves the topic out', fields: articleRef },
  topic: 'The topic, by id',
  label: 'The topic as readers see it, where that is more than its id',
  note: 'The editor’s note: who raises it, and what the text says instead, if anything',
  since: 'The day from which it could be seen',
  sources: { about: 'The accounts of the same event that raise it', fields: source },
};

export const claims = {
  $schema: 'The JSON Schema that the document keeps to',
  version: 'Version of the form',
  title: 'Whose claims these are',
  url: 'The page that shows them',
  asOf: 'The newest day up to which outcomes were checked; absent where there are none',
  claims: { about: 'In the order of their articles, newest first, and then of the text', fields: claim },
  silences: { about: 'Topics that the texts leave out; none beside the claims of an actor', fields: omission },
};

/** Of a timeline, what its names leave open. */
export const timeline = {
  url: 'The page that shows the same rows',
  asOf: 'The day up to which outcomes were checked',
  rows: 'Promises in the order of their articles, then engagements by date',
};

export const date = {
  edtf: 'Extended Date/Time Format, level 1 and one-of sets',
  earliest: 'First day it could touch; absent where there is none',
  latest: 'Last day it could touch; absent where there is none',
};

export const announcement = {
  quotation: 'The words of the article that announce it',
  window: 'When it was to happen; absent where the text gives no time',
  windowFrom: 'How the window was read from the words',
  announced: 'The day of the text',
  ended: 'The day on which it lapsed or was called off',
  leadDays: 'Whole days from the text to the first day of what kept it',
  slipDays: 'Whole days from the last day of the window to the first of what kept it',
};
