import type { DateWords } from './date-words.ts';
import { en } from './en/en.ts';
import { dates as chineseDates } from './zh/dates.ts';

/**
 * All that readers and editors see, in one language: a folder of its own with a file for each feature.
 *
 * **To add a message**, write a function of its values, or a string where it has none, into the file of its feature in
 * `en/`, and say it by its path: `words.permalinks.recorded({ changes, all })`. The path says where it is seen.
 *
 * - A message is a whole sentence, or a whole label. It is not put together from others: two sentences that differ by a
 *   word are two messages, for other languages do not differ there.
 * - What is counted goes through `plural`, and each form is whole. Lists go through `and` and `or`.
 * - What holds a link, or a value in another language, is a `sentence` in parts (`sentence.ts`).
 * - Pure code returns which message it is and its values, by `MessageOf` (`message.ts`); what shows it words it.
 * - Pages and components have the words of their language as `Astro.locals.words` (src/middleware.ts), functions that make
 *   values for them take `words`, what speaks of one text takes those of its language by `catalogueFor`, and what speaks
 *   to editors uses `desk`. Nothing else imports the folder of a language (tests/architecture.test.ts).
 * - Words that scripts of a page say stand in files `*.client.ts`, one for what loads together, so that a page loads no
 *   others. They are exports each, taken as `import * as words`, so that a bundle holds no more of them than it says, and
 *   listed in `scripts.ts`.
 *   Scripts name those of `en/`; a build takes those of the site's language (`script-words.ts`).
 *
 * **To add a language**, copy `en/`, give each file the type that it has here (`Catalogue['permalinks']`), and list the
 * folder in `catalogues`. What is missing is a type error. What is to stay English for the time being says so:
 * `cli: en.cli`. `site.lang` in readout.config.ts makes it the language of the site.
 */
export type Catalogue = typeof en;

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The words of dates of languages that have no others yet. */
const furtherDates: Readonly<Record<string, DateWords>> = { zh: chineseDates };

/** The words for a text or page in a language (BCP 47); the English ones where its language has none. */
export function catalogueFor(lang: string): Catalogue {
  return inLanguage(catalogues, lang) ?? en;
}

/** What a language needs to say a date that is no day of the calendar; undefined where there are no words of it. */
export function findDateWords(lang: string): DateWords | undefined {
  return inLanguage(catalogues, lang)?.dates ?? inLanguage(furtherDates, lang);
}

/** What a table has for a language in its script: who reads Chinese in one of them may not in the other. */
function inLanguage<Words>(table: Readonly<Record<string, Words>>, lang: string): Words | undefined {
  const { language, script } = likelyTag(lang);
  return likelyTag(language).script === script ? table[language] : undefined;
}

const likelyTags = new Map<string, Intl.Locale>();

/** With the script that it is usually written in. Kept once found: that takes longer than all the rest. */
function likelyTag(lang: string): Intl.Locale {
  const tag = likelyTags.get(lang) ?? new Intl.Locale(lang).maximize();
  likelyTags.set(lang, tag);
  return tag;
}

/**
 * The `lang` that words need where they stand in a text or page of another language (BCP 47): a text may be in a
 * language that has no catalogue. Undefined where it is the same.
 */
export function langWithin(words: string, text: string): string | undefined {
  return new Intl.Locale(words).language === new Intl.Locale(text).language ? undefined : words;
}

/** The words that editors see: messages of the check, help, reports. They are English whatever the language of a text. */
export const desk: Catalogue = en;
