import LineBreaker from 'linebreak';

/** Scripts whose words stand without spaces: a dictionary knows where they end. */
const ideographic = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });
/** What UAX #14 would part and a reader takes as one: a range of numbers, and a name written with middle dots. */
const joined = /\p{Nd}[–-]$|[·・]$/u;
const startsJoined = /^[·・]|^%/u;

/**
 * The parts of a text between which a line may end, each with the space behind it: the opportunities of Unicode Standard
 * Annex 14, which keep closing marks from the beginning of a line and opening ones from its end, but for those within a
 * Chinese or Japanese word, a range of numbers, or a number and its per cent.
 */
export function splitBreakable(text: string): readonly string[] {
  const parts: string[] = [];
  const within = insideWords(text);
  const breaker = new LineBreaker(withBrackets(text));
  let start = 0;
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const { position, required } = found;
    if (position < text.length && !required && isJoined(text, start, position, within)) continue;
    parts.push(text.slice(start, position));
    start = position;
  }
  return parts;
}

/**
 * Quotation marks among Chinese and Japanese as the brackets that they are there, of the same length: a line may end before
 * an opening and behind a closing one. The library is of Unicode 13; the annex has this since 15.1 (LB19a).
 */
function withBrackets(text: string): string {
  return text.replaceAll(
    /(?<=[\p{scx=Han}\p{P}])[“‘](?=[\p{scx=Han}\p{P}])|(?<=[\p{scx=Han}\p{P}])[”’](?=[\p{scx=Han}\p{P}])/gu,
    (mark) => (/[“‘]/.test(mark) ? '「' : '」'),
  );
}

function isJoined(text: string, start: number, position: number, within: ReadonlySet<number>): boolean {
  if (within.has(position)) return true;
  const [before, after] = [text.slice(start, position), text.slice(position, position + 2)];
  return startsJoined.test(after) || (joined.test(before) && /^[\p{Nd}\p{L}]/u.test(after));
}

/** The offsets inside words of scripts without spaces. */
function insideWords(text: string): ReadonlySet<number> {
  if (!ideographic.test(text)) return new Set();
  return new Set(
    [...words.segment(text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike === true ? Array.from({ length: segment.length - 1 }, (_, at) => index + at + 1) : [],
    ),
  );
}
