import { argumentPage } from './argument-page.ts';
import { articlePage } from './article-page.ts';
import { asOf } from './as-of.ts';
import { claims } from './claims.ts';
import { builtSite } from './built-site.ts';
import { cli } from './cli/cli.ts';
import { codebook } from './codebook/codebook.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { exporting } from './exporting/exporting.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { findings } from './findings/findings.ts';
import { forecasts, scores } from './forecasts.ts';
import { formerPages } from './former-pages.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { importing } from './import.ts';
import { method } from './method.ts';
import { notes } from './notes.ts';
import { passagePage } from './passage-page.ts';
import { lists, marks } from './reading.ts';
import { record } from './record.ts';
import { registries } from './registries.ts';
import { rules } from './rules.ts';
import { scripts } from './scripts.ts';
import { shared } from './shared.ts';
import { sources } from './sources.ts';
import { suggestions } from './suggestions.ts';
import { timeline } from './timeline.ts';
import { timelinePage } from './timeline-page.ts';

export const en = {
  /** BCP 47 */
  lang: 'en',
  argumentPage,
  articlePage,
  asOf,
  claims,
  builtSite,
  cli,
  codebook,
  data,
  dates,
  exporting,
  fields,
  files,
  findings,
  forecasts,
  formerPages,
  frame,
  home,
  importing,
  lists,
  marks,
  method,
  notes,
  passagePage,
  record,
  registries,
  rules,
  scores,
  scripts,
  shared,
  sources,
  suggestions,
  timeline,
  timelinePage,
};
