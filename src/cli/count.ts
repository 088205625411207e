/** `1 error`, `2 errors` */
export function count(many: number, thing: string, things = `${thing}s`): string {
  return `${many} ${many === 1 ? thing : things}`;
}
