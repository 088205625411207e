import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import type { Half } from './corpus.ts';
import { kinds } from './edits.ts';
import { measureKind, readoutName } from './measure.ts';
import { headAndTail, wholeDiff } from './peers/diff-match-patch.ts';
import { hypothesis } from './peers/hypothesis.ts';
import { textQuote } from './peers/text-quote.ts';
import { toTable } from './report.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'tune' },
    texts: { type: 'string', default: '60' },
    quotes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    words: { type: 'string', default: '1000' },
    kinds: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
  },
});
const half: Half = values.half === 'held' ? 'held' : 'tune';
const seed = Number(values.seed);

const samples = readCorpus({
  half,
  seed,
  texts: Number(values.texts),
  quotesPerText: Number(values.quotes),
  words: Number(values.words),
});
const peers = values.alone ? [] : [hypothesis, textQuote, headAndTail, wholeDiff];
const quotes = samples.reduce((sum, sample) => sum + sample.quotes.length, 0);
console.log(`${samples.length} texts, ${quotes} quotes, half ${half}, seed ${seed}`);
console.log(
  'Right / wrong / none in percent; mean milliseconds of processor time. Where the words are gone, right is to find nothing.\n',
);
// Once without counting, so that no method pays for being compiled.
for (const kind of ['none', 'quote reworded 20 %']) measureKind(samples.slice(0, 2), kind, seed, peers);
const rows = Object.keys(kinds)
  .filter((kind) => kind.includes(values.kinds))
  .map((kind) => ({ kind, tallies: measureKind(samples, kind, seed, peers) }));
console.log(toTable(rows, [readoutName, ...peers.map(({ name }) => name)]));
