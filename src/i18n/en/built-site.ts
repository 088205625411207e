/** What is said of a site that was built: faults of its links, pictures and prints, and the browser that prints it. */
export const builtSite = {
  links: {
    noAddress: ({ link }: { link: string }): string => `Unexpected link "${link}": expected a valid address`,
    outside: ({ link, base }: Record<'link' | 'base', string>): string =>
      `Unexpected link "${link}": expected an address under ${base}`,
    noFile: ({ link, path }: Record<'link' | 'path', string>): string =>
      `Unexpected link "${link}": expected a file ${path}`,
    noElement: ({ link, id, path }: Record<'link' | 'id' | 'path', string>): string =>
      `Unexpected link "${link}": expected an element with the id "${id}" in ${path}`,
    secondId: ({ id }: { id: string }): string => `Unexpected second element with the id "${id}", expected one`,
  },
  cardLeavesOut: ({ address, text }: Record<'address' | 'text', string>): string =>
    `The card of ${address} leaves out “${text}”: no font that Readout carries has all its letters`,
  /** Links to an article's prints, on its page. `links` are markup. */
  prints: {
    list: ({ links }: { links: readonly string[] }): string => `PDF: ${links.join('; ')}.`,
    a4: { beside: 'A4, notes beside the text', after: 'A4, notes after the text', text: 'A4, text alone' },
    letter: {
      beside: 'Letter, notes beside the text',
      after: 'Letter, notes after the text',
      text: 'Letter, text alone',
    },
  },
  chromium: {
    nothingAt: ({ paths }: { paths: readonly string[] }): string => `nothing at ${paths.join(', ')}`,
    bundled: ({ error }: { error: string }): string => `the browser of @sparticuz/chromium: ${error}`,
    none: ({ tried }: { tried: readonly string[] }): string =>
      `Found no browser that starts. Name one with READOUT_BROWSER=/path/to/chromium. Tried:\n- ${tried.join('\n- ')}`,
  },
};
