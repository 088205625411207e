declare module 'readout:faces.css';
declare module 'readout:first-face.woff2?url' {
  /** Address of the font in which every page sets its text. */
  const address: string;
  export default address;
}
