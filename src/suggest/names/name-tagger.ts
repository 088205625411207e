import nlp from 'compromise';
import type { NameTagger } from './mention.ts';

/**
 * Asks compromise (https://compromise.cool) of what kind the words are, in their sentence. It knows first names and
 * places well and organisations poorly, so it is asked only where the lexicon does not tell.
 */
export const nameTagger: NameTagger = (sentence, words) => {
  const found = nlp(sentence.slice(0, longestSentence)).match(words);
  if (!found.found) return undefined;
  if (found.has('#Person') && !found.has('#Place')) return 'person';
  if (found.has('#Organization')) return 'organization';
  if (found.has('#Place')) return 'place';
  return found.has('#Person') ? 'person' : undefined;
};

/** Beyond this a sentence is a list or worse; its beginning has to do. */
const longestSentence = 1000;
