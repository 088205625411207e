import { files } from './files.ts';
import { findings } from './findings/findings.ts';
import { forecasts } from './forecasts.ts';
import { importing } from './import.ts';
import { lists, marks } from './reading.ts';
import { rules } from './rules.ts';
import { suggestions } from './suggestions.ts';

export const en = {
  /** BCP 47 */
  lang: 'en',
  files,
  findings,
  forecasts,
  importing,
  lists,
  marks,
  rules,
  suggestions,
};
