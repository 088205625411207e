import { sentence, slot } from '../sentence.ts';

/** Pages at addresses that were published and stand for something else now, or for nothing. */
export const formerPages = {
  description: ({ day, why }: { day: string; why: string }) => `Withdrawn, ${day}. ${why}`,
  itsWords: 'The words of the text that it was tied to.',
  outcome: 'What came of it',
  withdrawn: ({ day }: { day: string }) => sentence`Withdrawn, ${slot('day', day)}`,
  facts: 'What it was',
  what: 'What stood here',
  kindOf: 'As',
  kinds: {
    article: 'an article',
    claim: 'a claim',
    visit: 'an announcement',
    actor: 'a name',
    paragraph: 'a paragraph',
  },
  published: 'First published',
};
