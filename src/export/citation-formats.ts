import { toBibtex } from './bibtex.ts';
import type { CitedPassage } from './citation.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

/** A format that reference managers read. */
export interface CitationFormat {
  readonly label: string;
  readonly mediaType: string;
  readonly write: (cited: CitedPassage) => string;
}

/** The formats of a citation by the extension of their files. */
export const citationFormats = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  json: { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} satisfies Readonly<Record<string, CitationFormat>>;
export type CitationExtension = keyof typeof citationFormats;
