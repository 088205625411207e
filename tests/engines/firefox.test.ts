import { firefox } from './firefox.ts';
import { tryFeatures } from './try-features.ts';

tryFeatures(firefox);
