declare module 'subset-font' {
  /** The part of its interface that is used here: https://github.com/papandreou/subset-font */
  function subsetFont(
    font: Uint8Array,
    characters: string | undefined,
    options: {
      readonly targetFormat: 'woff2';
      readonly keepAllGlyphs?: boolean;
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
