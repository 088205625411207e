import type {} from 'remark-parse';
import type { Data, Processor } from 'unified';

/**
 * Takes the addresses that become links without being marked as links out of the syntax that `remarkGfm` has added.
 * It asks at every word of a text whether one begins there, for more than half of the time that the text takes to read.
 */
export function remarkNoBareAddresses(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  this.data('micromarkExtensions', micromarkExtensions.map(withoutBareAddresses));
  // It looks for them once more in the finished tree; nothing else of GFM changes that.
  this.data(
    'fromMarkdownExtensions',
    fromMarkdownExtensions.flat().map(({ transforms: _, ...others }) => others),
  );
}

/** What every text with such an address holds, however its characters are written. */
export function mayHoldBareAddress(markdown: string): boolean {
  return /@|&#?\w+;|www|http/i.test(markdown);
}

type Extension = NonNullable<Data['micromarkExtensions']>[number];

const bareAddresses = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink']);

function withoutBareAddresses({ text = {}, ...others }: Extension): Extension {
  const kept: NonNullable<Extension['text']> = {};
  for (const [character, found] of Object.entries(text)) {
    const constructs = [found ?? []].flat().filter(({ name = '' }) => !bareAddresses.has(name));
    if (constructs.length > 0) kept[character] = constructs;
  }
  return { ...others, text: kept };
}
