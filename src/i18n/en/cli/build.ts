import { plural } from '../counting.ts';

/** What `readout build` says, and what keeps a build from taking the place of a site. */
export const build = {
  notBuilt: 'Not built. The site is as it was.',
  notBuiltFor: ({ mistakes }: { mistakes: string }): string => `${mistakes}\n\nNot built. The site is as it was.`,
  notBuiltBy: ({ fault }: { fault: string }): string => `Not built: ${fault}\nThe site is as it was.`,
  built: ({ pages, folder, seconds }: { pages: number; folder: string; seconds: string }): string =>
    plural(pages, {
      one: `Built ${pages} page into ${folder} in ${seconds} s`,
      other: `Built ${pages} pages into ${folder} in ${seconds} s`,
    }),
  otherThings: ({ out }: { out: string }): string =>
    `Unexpected folder "${out}": it holds files and no ".readout-site", by which a folder is known that "readout build" wrote. If it is a site of an older version, delete the folder "${out}" and build again; if not, name another with --out`,
  aroundProject: ({ out }: { out: string }): string =>
    `Unexpected --out "${out}": the program lies in it, expected a folder for the site alone, such as dist`,
  originForm: ({ origin }: { origin: string }): string =>
    `Unexpected --origin "${origin}", expected an address such as https://example.org`,
  baseForm: ({ base }: { base: string }): string =>
    `Unexpected --base "${base}", expected a path with a slash at both ends, such as /readout/`,
  /** @param more how many other files have the same fault */
  fault: ({ reason, file, more }: { reason: string; file: string; more: number }): string =>
    more === 0 ? `${reason}, in ${file}` : `${reason}, in ${file} and ${more} more`,

  noPages: 'Unexpected build without a page, expected some',
  registryUnreadable: 'Unexpected permalink registry, expected one that can be read: see "readout check"',
  addressLost: ({ path }: { path: string }): string =>
    `Unexpected lack of ${path}, expected what was published there; where the content was changed meanwhile, build again`,
  andMore: ({ count }: { count: number }): string => `and ${count} more`,
  articlesLost: ({ folder, articles }: { folder: string; articles: number }): string =>
    `Unexpected lack of articles in ${folder}, expected some: the site has ${articles}. Where they shall go, delete the site first`,
  /** @param named the first of them, and how many more there are */
  pagesGone: ({ count, named }: { count: number; named: readonly string[] }): string =>
    plural(count, {
      one: `Gone with this build: ${count} page that was never published: ${named.join(', ')}`,
      other: `Gone with this build: ${count} pages that were never published: ${named.join(', ')}`,
    }),
};

/** What `readout serve` says. */
export const serve = {
  readoutIsAt: ({ address }: { address: string }): string => `Readout is at ${address}`,
  noSite: ({ dir }: { dir: string }): string =>
    `Unexpected --dir "${dir}", expected a built site: run "npm run build" first`,
  portForm: ({ port }: { port: string }): string => `Unexpected --port "${port}", expected a whole number below 65536`,
  requestFailed: ({ error }: { error: string }): string => `readout: a request failed: ${error}`,
  portInUse: ({ port }: { port: string }): string =>
    `Port ${port} is in use. Stop what uses it, or choose another with --port (0: any that is free)`,
  portForbidden: ({ port }: { port: string }): string =>
    `Port ${port} is for privileged users. Choose one above 1023 with --port`,
  hostUnknown: ({ host }: { host: string }): string =>
    `Unexpected --host "${host}", expected a name or an address of this machine`,
};

/** What `readout pdf` says. */
export const pdf = {
  printed: ({ done, all, file }: { done: number; all: number; file: string }): string => `${done} of ${all}: ${file}`,
  notPrinted: ({ done, all, file, error }: { done: number; all: number; file: string; error: string }): string =>
    `${done} of ${all}: ${file} not printed: ${error}`,
  noneOf: ({ option, asked, known }: { option: string; asked: string; known: readonly string[] }): string =>
    `Unexpected --${option} "${asked}", expected ${known.join(', ')} or all`,
  jobsForm: ({ jobs }: { jobs: string }): string => `Unexpected --jobs "${jobs}", expected a whole number from 1 to 64`,
  notInSite: ({ slug, meant }: { slug: string; meant: string | undefined }): string =>
    meant === undefined
      ? `There is no article "${slug}" in the built site. Is it built?`
      : `There is no article "${slug}" in the built site. Did you mean "${meant}"?`,
};
