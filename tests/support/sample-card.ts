import { desk } from '../../src/i18n/catalogue.ts';
import { verdictLabel } from '../../src/site/shared/status-labels.ts';
import type { Card } from '../../src/share-card/card.ts';

export const sampleCard: Card = {
  lang: 'en',
  heading: ['forecast', 'nobody named', 'likely'],
  text: 'Officials of both countries will talk in the spring.',
  quoted: true,
  result: { ...verdictLabel('borne-out', desk), day: '9 July 2023' },
  from: 'A title',
  site: 'Readout',
  day: '10 January 2024',
  address: 'https://readout.example/articles/a-meeting/talks-soon/',
};
