/** A file that the site publishes beside its pages. */
export interface SiteFile {
  /** Site path. */
  readonly path: string;
  readonly mediaType: string;
  readonly write: () => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}
