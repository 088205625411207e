import { sentence, slot } from '../sentence.ts';
import { number, plural } from './counting.ts';

/** The page of what the site publishes for other programs. */
export const data = {
  title: 'Data',
  description: 'What this site publishes for other programs, and what each file holds.',
  lede: () =>
    sentence`Everything on these pages is also there for other programs, under ${slot('licence', 'CC BY 4.0')}. The same content gives the same bytes.`,
  noFile: 'No such file is written yet.',
  allFiles: ({ count }: { count: number }) => plural(count, { one: 'One file', other: `${number(count)} files` }),
  schema: 'JSON Schema',
  /** What each kind of file is called, and what it holds. */
  files: {
    annotations: {
      title: 'Annotations of an article',
      holds:
        'W3C Web Annotations, as a collection for each article: every claim, every announced visit and every actor named, with the words it belongs to. Each passage’s page has its own as annotation.json.',
    },
    annotationSchema: {
      title: 'Schema of the annotations',
      holds: 'What these annotations keep to, as a JSON Schema (draft 2020-12) after the demands of the W3C model.',
    },
    argument: {
      title: 'The argument of an article',
      holds:
        'Argdown: a section for each branch, each claim as a statement under its id, and what it supports (+>), opposes (->) or qualifies, for which Argdown has no sign of its own (_>, an undercut). Type, voice, verdict and address are data of the statement; what the text leaves out stands in the front matter.',
    },
    claimSchema: {
      title: 'Schema of the claims',
      holds: 'The JSON Schema (2020-12) of the claims as JSON. The table of fields below is made from it.',
    },
    timelineSchema: {
      title: 'Schema of the timelines',
      holds: 'The JSON Schema of the timelines as JSON. Each article’s and each actor’s own stand beside their pages.',
    },
    contentSchemas: {
      title: 'Schemas of what authors write',
      holds:
        'A JSON Schema (draft 7) of the frontmatter of an article and of each shared file, by which editors complete and check them. Every key and value is explained.',
    },
    reportSchema: {
      title: 'Schema of reports',
      holds: 'The JSON Schema (2020-12) of what “readout check --format json” prints.',
    },
  },
  claims: ({ format }: { format: string }) => `Claims: ${format}`,
  timeline: ({ format }: { format: string }) => `The timeline: ${format}`,
  fields: {
    title: 'What the fields of a claim mean',
    about: ({ version }: { version: number }) =>
      sentence`Version ${version} of the form, which ${slot('json', 'claims.json')} names as ${slot('version', 'version')}. The number is raised when a program that reads the old form could not read the new one; fields may be added without. The values of types, voices, bands and verdicts are those of the ${slot('codebook', 'codebook')}. A column of ${slot('csv', 'claims.csv')} gives the field that stands in its row; of several verdicts it gives the newest, and of people their names.`,
    claim: 'Fields of a claim',
    omissions: () =>
      sentence`Beside the claims, ${slot('silences', 'silences')} holds what the texts leave out, as the editor notes it:`,
    omission: 'Fields of what a text leaves out',
    otherFormats: () =>
      sentence`In JSON-LD a claim is a schema.org ${slot('claim', 'Claim')}; what schema.org has no word for, such as a claim’s voice or what it supports, is named by the address of the codebook’s own entry. A ${slot('review', 'ClaimReview')} stands only beside a settled description or explanation that others make. In the feed an entry is published on the day from which its verdict stands, and updated on the day on which it could first be read here.`,
    json: 'Field of the JSON',
    csv: 'Column of the CSV',
    meaning: 'What it means',
    optional: ({ meaning }: { meaning: string }) => `${meaning} (not in every record)`,
  },
  annotations: {
    title: 'How annotations find their words',
    selectors: () =>
      sentence`Each annotation gives its words three ways: a quotation with 32 characters on each side, a position, and the id of the element where the words begin. The position counts in one text: the elements ${slot('articleText', '[data-article-text]')} of the article’s page in order, a line feed between each and the next. That is what the element ${slot('text', '.text')} holds outside everything of class ${slot('outside', 'not-annotatable')}; Recogito’s text annotator, opened on it, reads the same text.`,
    positions:
      'Positions count Unicode code points, as the W3C model demands. A program that counts UTF-16 code units, as JavaScript does, must add one for each character before the words that lies outside the Basic Multilingual Plane, such as an emoji. Words that run on into the next paragraph are one target; an actor named five times has five.',
    motivations: () =>
      sentence`A claim is ${slot('claim', 'assessing')}: its bodies say what is claimed, of what type and in whose voice, and what came of it. An announced visit is ${slot('announcement', 'describing')}: that it took place or did not is a later fact, no weighing of the words. A name is ${slot('actor', 'identifying')}. The state of a target is the version of the article: the day up to which outcomes were checked, as midnight UTC, and the version’s number as on the passage’s page.`,
  },
};
