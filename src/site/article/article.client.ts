import { watchNotes } from './open-notes.client.ts';
import { watchCopying } from '../share/copy-text.client.ts';
import { watchSelection } from '../share/share-selection.client.ts';
import { watchArrival } from './current-passage.client.ts';
import { watchKeys } from './keys.client.ts';
import { watchPointing } from './pointing.client.ts';
import { watchDay } from './reading-day.client.ts';
import { watchViews } from './views.client.ts';

/** What scripts add to the reading page, which reads whole without them. One that fails leaves the others be. */
for (const start of [
  watchDay,
  watchViews,
  watchNotes,
  watchPointing,
  watchSelection,
  watchCopying,
  watchKeys,
  watchArrival,
]) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}
