import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A short article with three claims, one of them in a list on one line; its slug is the name of its file. */
export const harbour = `---
title: The harbour plan   # working title
description: What became of a short text after it was published.
lang: en
text: { kind: original }
published: "2030-03-01"
asOf: "2030-05-01"
claims:
  # The first is about stone.
  - id: pier-rebuilt
    quote: 'voted to rebuild the northern pier before the winter storms arrive' # as the minutes have it
    statement: The pier will be rebuilt.
    type: description
    voice: own
  - id: money-short
    statement: The money is short.
    quote: >-
      Fishermen doubt that the money
      will last beyond the first season
    type: description
    voice: own
  - {id: accounts, quote: promised to publish the accounts every month, statement: Accounts follow., type: description, voice: own}
---

The council of the harbour has voted to rebuild the northern pier before the winter storms arrive. Two companies from the mainland offered to do the work.

Fishermen doubt that the money will last beyond the first season. They remember how the old lighthouse was left without a lamp for eleven years.

The treasurer has promised to publish the accounts every month. Nobody has seen such figures since the flood.

A ferry line to the islands would need a deeper channel and a second crane.
`;

/** The same after an afternoon's work on its text. */
export const edited = harbour
  .replace('has voted to rebuild the northern pier', 'has decided to rebuild the whole northern pier')
  .replace(/^Fishermen doubt that the money/m, 'Fishermen doubt that this money');

/** A content folder in a folder of its own. */
export function harbourFolder(articles: Readonly<Record<string, string>> = { harbour }): string {
  const files = Object.entries(articles).map(([slug, text]) => [`content/articles/${slug}.md`, text]);
  return temporaryFolder(Object.fromEntries(files) as Record<string, string>);
}

/** Every file of a folder's content, by its path there. */
export function contentOf(folder: string): ReadonlyMap<string, string> {
  const content = join(folder, 'content');
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|yaml)$|^\.published$/.test(name),
  );
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(content, name), 'utf8')]));
}
