/** The package `edtf` has no types; these cover what the comparison reads. Times are milliseconds in UTC. */
declare module 'edtf' {
  export default function edtf(text: string): {
    readonly min: number;
    /** The last millisecond that belongs. */
    readonly max: number;
  };
}
