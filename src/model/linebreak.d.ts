declare module 'linebreak' {
  /** The part of its interface that is used here: https://github.com/foliojs/linebreak */
  class LineBreaker {
    constructor(text: string);
    /** The next place at which a line may end, or has to; null behind the last, which is the end of the text. */
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
  export = LineBreaker;
}
