/** Paths of the site's pages from its own root; the base path is added where a page is rendered. */
export const homePath = '/';
export const timelinePath = '/timeline/';
export const claimsPath = '/claims/';
export const forecastsPath = '/forecasts/';
export const methodPath = '/method/';
export const rulesPath = '/method/rules/';
export const dataPath = '/data/';
export const actorsPath = '/actors/';
export const engagementsPath = '/engagements/';

export const articlesPath = '/articles/';
export const articlePath = (slug: string): string => `${articlesPath}${slug}/`;
export const passagePath = (slug: string, id: string): string => `/articles/${slug}/${id}/`;
/** The passage where it stands in its article. */
export const fragmentPath = (slug: string, id: string): string => `/articles/${slug}/#${id}`;
export const actorPath = (id: string): string => `/actors/${id}/`;
export const engagementPath = (id: string): string => `/engagements/${id}/`;
/** Where the codebook defines a term, such as a verdict or a claim type. */
export const termPath = (vocabulary: string, value: string): string => `/method/#${vocabulary}-${value}`;
/** The fragment of a rule of the check on the page of the rules. */
export const ruleAnchor = (id: string): string => id.replace('/', '-');
/** Where a rule of the check is explained. */
export const rulePath = (id: string): string => `${rulesPath}#${ruleAnchor(id)}`;
/** Where the codebook begins with a vocabulary. */
export const vocabularyPath = (name: string): string => `/method/#${name}`;
/** A file with a passage's citation, by the extension of its format. */
export const citePath = (slug: string, id: string, extension: string): string =>
  `/articles/${slug}/${id}/cite.${extension}`;
/** The picture that stands for a page where its link is shared; pages without one of their own share that of the site. */
export const cardPath = (pagePath: string): string => `${pagePath}card.png`;
/** An article as it is printed, with all its notes, claims, timeline and sources. */
export const editionPath = (slug: string): string => `/articles/${slug}/edition/`;
/** Style sheet of an article's printed edition: its running title and address. */
export const editionStylePath = (slug: string): string => `/articles/${slug}/edition.css`;
/** The short form of a passage's address, for paper. */
export const shortPath = (code: string): string => `/p/${code}/`;
/** All annotations of an article for other programs, and its pages of them, counted from 1. */
export const annotationsPath = (slug: string): string => `/data/annotations/${slug}.json`;
export const annotationsPagePath = (slug: string, number: number): string => `/data/annotations/${slug}/${number}.json`;
/** One passage as an annotation. */
export const annotationPath = (slug: string, id: string): string => `/articles/${slug}/${id}/annotation.json`;
/** What shows the note of the passage that a link leads to, where scripts are off. */
export const arrivalStylePath = (slug: string): string => `/articles/${slug}/arrival.css`;
/** What authors write, and the tool's reports, as JSON Schemas. */
export const writtenSchemaPath = (name: string): string => `/data/schema/${name}.schema.json`;
export const annotationSchemaPath = '/data/web-annotation.schema.json';
/** The shape of an article's argument, and a claim's node in it. */
export const argumentPath = (slug: string): string => `/articles/${slug}/argument/`;
export const argumentFragmentPath = (slug: string, id: string): string => `/articles/${slug}/argument/#claim-${id}`;
export const argdownPath = (slug: string): string => `/data/argument/${slug}.argdown`;
export const claimsSchemaPath = '/data/claims.schema.json';
/** The Atom feed of verdicts. */
export const verdictFeedPath = '/data/verdicts.atom';

/** The paths of a list that takes so many rows to a page: the first stands at the list's own address. */
export function pagePaths(path: string, rows: number, onPage: number): string[] {
  const count = Math.max(1, Math.ceil(rows / onPage));
  return Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}${index + 1}/`));
}
