import { site } from '../../readout.config.ts';

/** The address of a path of the published site. */
export function toSiteAddress(path: string): string {
  return new URL(`${site.base.replace(/\/$/, '')}${path}`, site.origin).href;
}
