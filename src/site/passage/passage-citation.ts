import { toApa } from '../../export/apa.ts';
import { toChicago } from '../../export/chicago.ts';
import type { CitationExtension } from '../../export/citation-formats.ts';
import { citationFormats } from '../../export/citation-formats.ts';
import type { CitedPassage } from '../../export/citation.ts';
import { citePassage } from '../../export/citation.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import { citePath } from '../../model/site-paths.ts';
import type { PassagePage } from './passage-page.ts';
import { passageOf } from './passage-page.ts';

/** What the passage's page says of how to cite it. */
export interface CitationView {
  readonly cited: CitedPassage;
  /** Plain text, by style. */
  readonly texts: readonly { readonly style: string; readonly text: string }[];
  readonly formats: readonly {
    readonly extension: CitationExtension;
    readonly label: string;
    readonly mediaType: string;
    readonly text: string;
    /** Site path of the file. */
    readonly path: string;
  }[];
}

/** Where the site stands and what it is called, which only the edges know. */
export interface CitingSite {
  readonly publisher: string;
  /** Full address of the passage's page. */
  readonly url: string;
}

/** The passage as a reference: what every format of its citation is written from. */
export function citedPassage({ article, id, note, actor }: PassagePage, site: CitingSite): CitedPassage {
  const title = note?.statement ?? actor?.name ?? id;
  const { citations } = catalogueFor(article.lang).exporting;
  return citePassage(article, passageOf(article, id), { title, ...site }, citations);
}

/** Assembles the citations of one passage. */
export function makeCitationView(page: PassagePage, site: CitingSite): CitationView {
  const cited = citedPassage(page, site);
  const extensions = Object.keys(citationFormats) as CitationExtension[];
  return {
    cited,
    texts: [
      { style: 'Chicago', text: toChicago(cited) },
      { style: 'APA', text: toApa(cited) },
    ],
    formats: extensions.map((extension) => {
      const { label, mediaType, write } = citationFormats[extension];
      return { extension, label, mediaType, text: write(cited), path: citePath(page.article.slug, page.id, extension) };
    }),
  };
}
