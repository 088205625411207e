import { chromium } from './chromium.ts';
import { tryFeatures } from './try-features.ts';

tryFeatures(chromium);
