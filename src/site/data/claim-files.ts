import type { ClaimFormat } from '../../export/claims/claim-formats.ts';
import { claimFormats } from '../../export/claims/claim-formats.ts';
import { dataPath } from '../../model/site-paths.ts';

/** A file that holds the claims of the whole site. */
export interface ClaimFile {
  /** Site path. */
  readonly path: string;
  readonly format: ClaimFormat;
}

/** The files of all claims, in the order in which pages offer them. */
export const claimFiles: readonly ClaimFile[] = claimFormats.map((format) => ({
  path: `${dataPath}${format.file}`,
  format,
}));
