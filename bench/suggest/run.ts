import { readLexicon } from '../../src/files/read-lexicon.ts';
import { nameTagger } from '../../src/suggest/names/name-tagger.ts';
import { suggest } from '../../src/suggest/suggest.ts';
import { library } from '../../tests/support/fixture-library.ts';
import { firstArticle } from './first-article.ts';
import { inventedTexts } from './invented-texts.ts';
import { add, kinds, measure } from './measure.ts';
import type { Measured } from './measure.ts';
import type { TaggedText } from './truth.ts';

// npm run bench -- suggest [--missed]: see README.md beside this file.
const told = process.argv.includes('--missed');
const lexicon = await readLexicon('en');
const hedges = [...library.hedges.values()];
if (lexicon === undefined) throw new Error('There is no English lexicon');

const measureText = (text: TaggedText): Measured =>
  measure(text, suggest({ ...text, hedges, lexicon, tagger: nameTagger }).suggestions);

report('First article', measureText(firstArticle({ registry: true })));
report('First article, empty registry', measureText(firstArticle({ registry: false })));
for (const folder of ['texts', 'texts-held']) {
  const [first, ...others] = inventedTexts(folder).map(measureText);
  if (first === undefined) throw new Error(`There are no texts in ${folder}`);
  for (const each of others) add(first, each);
  report(`${others.length + 1} invented texts (${folder}), empty registry`, first);
}

const all = ['texts', 'texts-held'].flatMap(inventedTexts);
const words = all
  .flatMap(({ blocks }) => blocks)
  .join(' ')
  .split(/\s+/).length;
const before = process.cpuUsage();
for (const text of all) measureText(text);
const { user, system } = process.cpuUsage(before);
console.log(
  `\n${((user + system) / words).toFixed(0)} ms of processor time for 1,000 words, over ${words} words in ${all.length} texts`,
);

function report(title: string, measured: Measured): void {
  console.log(`\n${title}\n${'kind'.padEnd(16)} precision  recall     F1   (hits, wrong, missed)`);
  for (const kind of kinds) {
    const { hits, wrong, missed } = measured[kind];
    const precision = hits / (hits + wrong.length);
    const recall = hits / (hits + missed.length);
    const f1 = (2 * hits) / (2 * hits + wrong.length + missed.length);
    const shown = [precision, recall, f1].map((value) => value.toFixed(2).padStart(8)).join('');
    console.log(`${kind.padEnd(16)}${shown}   (${hits}, ${wrong.length}, ${missed.length})`);
    if (told) {
      for (const each of wrong) console.log(`    wrong   ${each}`);
      for (const each of missed) console.log(`    missed  ${each}`);
    }
  }
  const particulars = Object.entries(measured.particulars).map(
    ([name, { judged, right }]) => `${name} ${right} of ${judged}`,
  );
  console.log(`of the visits found: ${particulars.join(', ')}`);
}
