import { webkit } from './webkit.ts';
import { tryFeatures } from './try-features.ts';

tryFeatures(webkit);
