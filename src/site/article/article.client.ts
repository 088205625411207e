import { watchNotePlaces } from '../notes/note-positions.client.ts';
import { watchOpenAll } from '../notes/toggle-notes.client.ts';
import { addCopyButtons } from '../share/copy-link.client.ts';
import { watchSelection } from '../share/share-selection.client.ts';
import { watchArrival } from './current-passage.client.ts';
import { watchLenses } from './highlight-filter.client.ts';
import { watchPointing } from './hover-link.client.ts';
import { watchKeys } from './keys.client.ts';
import { watchPrint } from './print.client.ts';

/** What scripts add to the reading page, which reads whole without them. */
addCopyButtons();
watchLenses();
watchNotePlaces();
watchPointing();
watchSelection();
watchKeys();
watchOpenAll();
watchPrint();
watchArrival();
