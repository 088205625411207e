import { watchOpenAll } from './all-notes.ts';
import { watchArrival } from './arrival.ts';
import { addCopyButtons } from './copy-link.ts';
import { watchKeys } from './keys.ts';
import { watchLenses } from './lenses.ts';
import { watchNotePlaces } from './note-places.ts';
import { watchNoteTerms } from './note-terms.ts';
import { watchPointing } from './pointing.ts';
import { watchPrint } from './print.ts';
import { watchSelection } from './share-selection.ts';

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
watchNoteTerms();
