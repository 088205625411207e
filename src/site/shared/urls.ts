/** A site path as a link under the base path that this build was given. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The full address of a site path, for citing and metadata. */
export function address(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The address as it is printed: without its scheme, which nobody types. */
export function printedAddress(path: string): string {
  return address(path).replace(/^https?:\/\//, '');
}
