import { plural } from '../counting.ts';

/** What `readout import` says beside its notes. */
export const importing = {
  oneFile: ({ given }: { given: number }): string =>
    `import takes one file, or "-" for standard input; it was given ${given}`,
  standardInput: 'standard input',
  standardOutput: 'standard output',
  imported: ({ to, paragraphs, words, format }: Imported): string => {
    const counted = [
      plural(paragraphs, { one: `${paragraphs} paragraph`, other: `${paragraphs} paragraphs` }),
      plural(words, { one: `${words} word`, other: `${words} words` }),
    ];
    return `${to}: ${counted.join(', ')}, from ${format}`;
  },
  toFillIn: ({ keys }: { keys: readonly string[] }): string => `to fill in: ${keys.join(', ')}`,
  slugForm: ({ slug, longest }: { slug: string; longest: number }): string =>
    `Unexpected --slug "${slug}", expected lower-case letters, digits and single hyphens, at most ${longest}`,
  noSlug: 'No name for addresses can be made from the title; give one with --slug',
  thereAlready: ({ path }: { path: string }): string =>
    `${path} is there already; choose another --slug, or give --force to overwrite it`,
  optionForm: ({ option, given, fact }: { option: string; given: string; fact: keyof typeof facts }): string =>
    `Unexpected --${option} "${given}", expected ${facts[fact]}`,
};

interface Imported {
  readonly to: string;
  readonly paragraphs: number;
  readonly words: number;
  readonly format: string;
}

const facts = {
  published: 'a day that exists, YYYY-MM-DD',
  url: 'an http: or https: address',
  lang: 'a BCP 47 language tag such as "en"',
  title: 'some words',
  publisher: 'a name',
};

/** What `readout new` says. */
export const newArticle = {
  oneName: ({ given }: { given: number }): string => `new takes one name for an article; it was given ${given}`,
  nameForm: ({ name }: { name: string }): string =>
    `Unexpected name "${name}", expected lower-case letters, digits and single hyphens`,
  langForm: ({ lang }: { lang: string }): string =>
    `Unexpected --lang "${lang}", expected a BCP 47 language tag such as "en"`,
  thereAlready: ({ path }: { path: string }): string =>
    `${path} is there already; choose another name, or give --force`,
  begun: ({ path, slug }: { path: string; slug: string }): string =>
    `${path}: fill it in, put the text below, then run "readout suggest ${slug}" and "readout check".`,
  emptyTakesNoName: '--empty-site takes no name',
  emptyAlready: 'The content folder is empty already.',
  takenOut: ({ files }: { files: readonly string[] }): string => `Taken out: ${files.join(', ')}`,
  emptied: ({ files }: { files: readonly string[] }): string => `Emptied: ${files.join(', ')}`,
  wouldTakeOut: ({ files }: { files: readonly string[] }): string => `Would be taken out: ${files.join(', ')}`,
  wouldEmpty: ({ files }: { files: readonly string[] }): string => `Would be emptied: ${files.join(', ')}`,
  begin: 'Begin with "readout new SLUG" or "readout import FILE".',
  nothingChanged: 'Nothing was changed: give --yes to do it.',
};

/** What `readout suggest` says. */
export const suggest = {
  oneArticle: ({ given }: { given: number }): string => `suggest takes one article; it was given ${given}`,
  noArticleOf: ({ file, folder }: { file: string; folder: string }): string => `${file} is no article of ${folder}`,
  noLexicon: ({ lang }: { lang: string }): string =>
    `There is no lexicon for "${lang}": only names of the registry are found.`,
  noDay: ({ file, day }: { file: string; day: string }): string =>
    `${file} gives no day on which its text appeared: windows are counted from ${day}.`,
  formatForm: ({ format }: { format: string }): string => `Unexpected --format "${format}", expected pretty or json`,
  noSuchKind: ({ kind, kinds, meant }: NoSuchKind): string =>
    meant === undefined
      ? `There is no kind "${kind}". There are ${kinds.join(', ')}.`
      : `There is no kind "${kind}". Did you mean "${meant}"?`,
  leastForm: ({ least }: { least: string }): string => `Unexpected --least "${least}", expected a number from 0 to 1`,
  noSuchArticle: ({ name, meant }: { name: string; meant: string | undefined }): string =>
    meant === undefined
      ? `There is no article ${name}. Give its name or its file.`
      : `There is no article ${name}. Did you mean "${meant}"?`,
  nothing: 'Nothing to suggest that the article does not have.',
  proposed: (counts: Counts): string =>
    `${countAll(counts)}. With --write they go into the article, for you to accept.`,
  written: ({ file, ...counts }: Counts & { readonly file: string }): string =>
    `${file}: ${countAll(counts)}, written with "accepted: false". Run "readout check" to see them.`,
  notWritten: ({ file, problem }: { file: string; problem: string }): string =>
    `${file}: ${problem}. Nothing was written.`,
  /** A mistake of a file, in one line. */
  mistake: ({ location, reason, hint }: Record<'location' | 'reason' | 'hint', string>): string =>
    `${location}: ${reason}. ${hint}`,
  /** Over what is written into files. */
  comment: 'Suggested by "readout suggest". To accept: fill in what is empty, take out "accepted: false"',

  /** A suggestion in a line. */
  reasonForMany: ({ reason, times }: { reason: string; times: number }): string =>
    plural(times, { one: `${reason}; named ${times} time`, other: `${reason}; named ${times} times` }),
  actor: ({ id, as }: { id: string; as: string | undefined }): string => (as === undefined ? id : `${id}, as ${as}`),
  newActor: ({ id, name, kind, as }: Record<'id' | 'name' | 'kind', string> & { as: string | undefined }): string =>
    as === undefined ? `${id}, new: ${name}, ${kind}` : `${id}, new: ${name}, ${kind}, as ${as}`,
  onCondition: ({ words }: { words: string }): string => `on a condition: “${words}”`,
  ownVoice: 'the authors’ own',
  unnamedVoice: 'nobody named',
  reports: ({ ids }: { ids: readonly string[] }): string => `reports ${nameAll(ids)}`,
  speaksFor: ({ ids }: { ids: readonly string[] }): string => `speaks for ${nameAll(ids)}`,
  by: ({ ids }: { ids: readonly string[] }): string =>
    ids.length === 0 ? 'by nobody that could be told' : `by ${ids.join(', ')}`,
  with: ({ ids }: { ids: readonly string[] }): string => `with ${ids.join(', ')}`,
  to: ({ id }: { id: string }): string => `to ${id}`,
  in: ({ place }: { place: string }): string => `in ${place}`,
  noTime: 'no time given',
};

interface NoSuchKind {
  readonly kind: string;
  readonly kinds: readonly string[];
  readonly meant: string | undefined;
}

interface Counts {
  readonly actors: number;
  readonly claims: number;
  readonly visits: number;
  /** Of the actors those that the registry lacks. */
  readonly newActors: number;
}

function countAll({ actors, claims, visits, newActors }: Counts): string {
  const counted = [
    countActors(actors),
    plural(claims, { one: `${claims} claim`, other: `${claims} claims` }),
    plural(visits, { one: `${visits} visit`, other: `${visits} visits` }),
    ...(newActors === 0 ? [] : [`${countActors(newActors)} new to the registry`]),
  ];
  return counted.join(', ');
}

function countActors(count: number): string {
  return plural(count, { one: `${count} actor`, other: `${count} actors` });
}

function nameAll(ids: readonly string[]): string {
  return ids.length === 0 ? 'somebody that could not be told' : ids.join(', ');
}
