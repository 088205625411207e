import type { Catalogue } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import { formatReason } from './reason.ts';
import type { VoiceReading } from './detector.ts';
import type { SuggestResult } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';

/** What `readout suggest --format json` prints. `version` changes with the form. */
export function toJson(
  { article, textDay, lang }: { readonly article: string; readonly textDay: string; readonly lang: string },
  suggestions: readonly Suggestion[],
  { sentences }: Pick<SuggestResult, 'sentences'>,
  words: Catalogue,
): unknown {
  return {
    version: 1,
    ...{ article, textDay, lang, suggestions: suggestions.map((each) => formatInWords(each, words)) },
    sentences: sentences.map(({ sentence, clauses }) => ({
      ...sentence.at,
      text: sentence.text,
      actors: [...new Set(sentence.mentions.map(({ referent }) => referent.id))],
      clauses: clauses.map(({ clause, type, voice, hedges, condition }) => ({
        text: clause.text,
        type: type.type,
        voice: toVoice(voice.voice),
        hedges: hedges.map(({ words, likelihood }) => ({ words, likelihood: likelihood ?? null })),
        condition: condition?.words ?? null,
      })),
    })),
  };
}

function formatInWords(suggestion: Suggestion, words: Catalogue): unknown {
  const { reason, because, tag } = suggestion;
  const entry = {
    ...suggestion,
    reason: formatReason(reason, words),
    because: because.map((each) => ({ ...each, reason: formatReason(each.reason, words) })),
  };
  if (!('windowFrom' in tag)) return entry;
  return { ...entry, tag: { ...tag, windowFrom: formatMessage(words.suggestions.windows, tag.windowFrom) } };
}

function toVoice(voice: VoiceReading): unknown {
  return 'by' in voice ? { [voice.kind]: voice.by.map(({ id }) => id) } : voice.kind;
}
