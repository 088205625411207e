import { permalinkKey } from '../model/permalink-key.ts';
import { ledgerFiles } from '../permalinks/published-count.ts';
import { withdraw } from '../permalinks/withdraw-permalink.ts';
import { CliError } from './cli-error.ts';
import { findPermalink } from './find-permalink.ts';
import type { LedgerChange } from './ledger-change.ts';
import { isPresent } from './present-addresses.ts';
import { desk } from '../i18n/catalogue.ts';

/** Withdraws published addresses whose tag, paragraph or file was taken out. */
export function withdrawAddresses(names: readonly string[], why: string): LedgerChange {
  return (reading, { day }) => {
    const withdrawn = names.map((name) => findPermalink(reading.ledger.permalinks, name));
    for (const link of withdrawn) {
      if (!isPresent(reading, link)) continue;
      const what = link.kind === 'article' ? 'file' : link.kind === 'paragraph' ? 'paragraph' : 'tag';
      throw new CliError(desk.cli.anchor.stillThere({ key: permalinkKey(link), what }));
    }
    // By key, for each step makes new entries.
    const links = withdrawn.reduce(
      (all, link) => withdraw(all, findPermalink(all, permalinkKey(link)), day, why),
      reading.ledger.permalinks,
    );
    return {
      files: ledgerFiles(links),
      done: withdrawn.map((link) => desk.cli.anchor.withdrawn({ key: permalinkKey(link) })),
    };
  };
}
