import type { Library } from '../../model/library.ts';
import type { Permalink } from '../../model/permalink.ts';
import { movedAddresses, withdrawnAddresses } from './former-addresses.ts';
import type { MovedAddress, WithdrawnAddress } from './former-addresses.ts';

/** What is left of a published page: where it went, or what it was. */
export interface FormerPage {
  readonly link: Permalink;
  readonly moved?: MovedAddress;
  readonly withdrawn?: WithdrawnAddress;
}

/** Every page that was published and is no longer what it was. */
export function formerPages(library: Library): FormerPage[] {
  return [
    ...movedAddresses(library).map((moved) => ({ moved, link: moved.link })),
    ...withdrawnAddresses(library).map((withdrawn) => ({ withdrawn, link: withdrawn.link })),
  ];
}
