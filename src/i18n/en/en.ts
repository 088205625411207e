import { forecasts } from './forecasts.ts';

export const en = {
  /** BCP 47 */
  lang: 'en',
  forecasts,
};
