import { expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';

const { lead, noTimeGiven, rowSentence } = desk.timeline;

it.each([
  [
    {
      title: 'Yellen to China',
      window: 'from 21 June 2023 on',
      happened: `held 6–9 July 2023, ${lead.afterText({ days: 15 })}`,
    },
    'Yellen to China, expected from 21 June 2023 on; held 6–9 July 2023, 15 days after it was announced',
  ],
  [
    { title: 'Deeper talks', window: noTimeGiven, happened: `held 22 June 2023, ${lead.afterText({ days: 1 })}` },
    'Deeper talks, no time given; held 22 June 2023, 1 day after it was announced',
  ],
  [
    { title: 'A round', window: 'June 2023', happened: 'held 5 July 2023, 5 days late' },
    'A round, expected June 2023; held 5 July 2023, 5 days late',
  ],
  [{ title: 'Yellen in Beijing', happened: '6–9 July 2023, Beijing' }, 'Yellen in Beijing: 6–9 July 2023, Beijing'],
])('a row is spoken in one sentence: %#', (row, sentence) => {
  expect(rowSentence(row)).toBe(sentence);
});
