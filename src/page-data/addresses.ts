/** Paths of the site's pages from its own root; the base path is added where a page is rendered. */
export const homePath = '/';
export const timelinePath = '/timeline/';
export const methodPath = '/method/';

export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const passagePath = (slug: string, id: string): string => `/articles/${slug}/${id}/`;
/** The passage where it stands in its article. */
export const placePath = (slug: string, id: string): string => `/articles/${slug}/#${id}`;
export const actorPath = (id: string): string => `/actors/${id}/`;
export const engagementPath = (id: string): string => `/engagements/${id}/`;
/** Where the codebook defines a term, such as a verdict or a claim type. */
export const termPath = (vocabulary: string, value: string): string => `/method/#${vocabulary}-${value}`;
/** A file with a passage's citation, by the extension of its format. */
export const citePath = (slug: string, id: string, extension: string): string =>
  `/articles/${slug}/${id}/cite.${extension}`;
/** Style sheet of an article's printed edition: its running title and address. */
export const editionStylePath = (slug: string): string => `/articles/${slug}/edition.css`;
/** The short form of a passage's address, for paper. */
export const shortPath = (code: string): string => `/p/${code}/`;
