import type { Feature } from './feature.ts';
import { argumentFeatures } from './features/argument.ts';
import { arrivalFeatures } from './features/arrival.ts';
import { asOfFeatures } from './features/as-of.ts';
import { claimFeatures } from './features/claims.ts';
import { consoleFeatures } from './features/console.ts';
import { copyFeatures } from './features/copy.ts';
import { keyFeatures } from './features/keys.ts';
import { noteFeatures } from './features/notes.ts';
import { readingFeatures } from './features/reading.ts';
import { settingFeatures } from './features/settings.ts';
import { timelineFeatures } from './features/timeline.ts';
import { viewFeatures } from './features/views.ts';
import { withoutScriptsFeatures } from './features/without-scripts.ts';

/** All that a reader does, in the order of the table that the run prints. */
export const features: readonly Feature[] = [
  ...readingFeatures,
  ...viewFeatures,
  ...keyFeatures,
  ...copyFeatures,
  ...arrivalFeatures,
  ...asOfFeatures,
  ...noteFeatures,
  ...settingFeatures,
  ...timelineFeatures,
  ...claimFeatures,
  ...argumentFeatures,
  ...withoutScriptsFeatures,
  ...consoleFeatures,
];
