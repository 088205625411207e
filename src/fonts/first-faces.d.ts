/** Addresses of the faces that the first screen of a page is set in; made with the fonts (`makeFonts`). */
declare module 'readout:first-faces' {
  export const firstFaces: readonly string[];
}
