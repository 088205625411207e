import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Takes away links that lead somewhere unsafe, and images that would be fetched from another host. */
export function rehypeRefuseAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName === 'img' && !isOwnAddress(properties['src'] ?? '')) {
        if (parent === undefined || index === undefined) return undefined;
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      for (const name of ['href', 'cite']) {
        if (properties[name] === undefined) continue;
        const address = String(properties[name]);
        // The sanitiser knows schemes in lower case alone, and would take the address away.
        properties[name] = isLinkAddress(address)
          ? address.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
          : null;
      }
      return undefined;
    });
  };
}

/** `https:`, `http:`, `mailto:`, a fragment, or an address on this site; no `//host`, which only looks like one. */
export function isLinkAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? URL.canParse(address) : isOwnAddress(address);
}

/** An address on this site, without a scheme or host. */
export function isOwnAddress(address: string): boolean {
  // The URL parser skips tabs and line breaks and takes a backslash for a slash, as browsers do.
  const resolved = URL.parse(address, ownSite);
  return address !== '' && resolved?.origin === ownSite && !address.includes(ownSite);
}

const ownSite = 'https://own.invalid';
