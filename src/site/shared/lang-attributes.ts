import type { TextDirection } from '../../model/text-direction.ts';
import { directionOf } from '../../model/text-direction.ts';

/** Attributes of an element whose text is in a language, in a page or text of another (BCP 47): none where it is the same. */
export function langAttributes(lang: string, around: string): { readonly lang?: string; readonly dir?: TextDirection } {
  if (lang === around) return {};
  const dir = directionOf(lang);
  return { lang, ...(dir !== directionOf(around) && { dir }) };
}
