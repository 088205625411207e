/** Scripts that one language of our readers' sources uses before all others. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
];

/** Short words of a language that others of its script hardly have. */
const shortWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the and of to is that was with for it on as by this are be has have from will at',
    de: 'der die das und ist nicht mit von zu den ein eine auf für dem des auch sich im',
    fr: 'le les des et est dans une du que pour qui sur pas au avec sont cette ont',
    es: 'el los las y es una del que para por con se su no al como más pero',
    it: 'il gli di e che una del per non con sono della nel è anche più',
    pt: 'os as do da e que uma não para com em por dos na no é são mais',
    nl: 'de het een en van is niet dat op te voor met zijn ook aan er',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

const sampleLength = 20_000;
/** Share of its words that must be short words of a language for the text to be in it. */
const fewest = 0.12;

/** The language of a text by its script, or by its short words; undefined where neither says. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(
    ([pattern]) => (sample.match(pattern)?.length ?? 0) > letters / (pattern === scripts[0]?.[0] ? 10 : 2),
  );
  if (script !== undefined) return script[1];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(shortWords).map(([lang, known]) => ({
    lang,
    share: words.filter((word) => known.has(word)).length / words.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= fewest ? best.lang : undefined;
}
