/** Rows of timelines, in charts, tables and exports. */
export const timeline = {
  /** The title of an announcement that was given none. */
  announcement: ({ by, kind, to, with: others }: TitleParts): string => {
    const where = to === undefined ? '' : ` to ${to}`;
    const whom = others.length > 0 ? ` with ${others.join(', ')}` : '';
    return `${by.join(', ')}: ${kind}${where}${whom}`;
  },
};

interface TitleParts {
  readonly by: readonly string[];
  readonly kind: string;
  readonly to?: string;
  readonly with: readonly string[];
}
