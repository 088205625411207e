import { desk } from '../../src/i18n/catalogue.ts';
import { verdictLabel } from '../../src/site/shared/status-labels.ts';
import type { Card } from '../../src/share-card/card.ts';

export const sampleCard: Card = {
  lang: 'en',
  heading: ['forecast', 'nobody named', 'likely'],
  text: 'Officials of both countries will talk in the spring.',
  quoted: true,
  whose: 'restated from A Journal, 10 January 2024',
  result: { ...verdictLabel('borne-out', desk), label: 'Borne out' },
  why: 'They met on 9 July 2023.',
  site: 'Readout',
  address: 'https://readout.example/articles/a-meeting/talks-soon/',
};
