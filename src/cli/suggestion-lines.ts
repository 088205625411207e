import { desk } from '../i18n/catalogue.ts';
import { formatReason } from '../suggest/reason.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

const labels = desk.cli.suggest;

/** A suggestion in a few lines: where, what and why. */
export function formatSuggestion(
  suggestion: Suggestion,
  { file, lines }: { readonly file: string; readonly lines: readonly number[] },
): string[] {
  const { kind, rule, confidence, at, words } = suggestion;
  const reason = formatReason(suggestion.reason, desk);
  const location = `${file}:${lines[at.block] ?? 1}`;
  return [
    `${location} ${kind} ${confidence.toFixed(2)} ${rule}`,
    `  “${cut(words)}”`,
    `  ${describe(suggestion)}`,
    `  ${kind === 'actor' && suggestion.count > 1 ? labels.reasonForMany({ reason, times: suggestion.count }) : reason}`,
  ];
}

function describe(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'actor': {
      const { tag, stub } = suggestion;
      const { id, as } = tag;
      return stub === undefined ? labels.actor({ id, as }) : labels.newActor({ ...stub, as });
    }
    case 'claim': {
      const { type, voice, hedge, likelihood, condition } = suggestion.tag;
      const how = [hedge === undefined ? [] : `“${hedge}”`, likelihood ?? []].flat().join(', ');
      return [type, voiceWords(voice), how, condition === undefined ? '' : labels.onCondition({ words: condition })]
        .filter((part) => part !== '')
        .join('; ');
    }
    case 'visit': {
      const { kind, basis, by, to, with: others, place, window } = suggestion.tag;
      const rest = [
        others.length === 0 ? [] : labels.with({ ids: others }),
        to === undefined ? [] : labels.to({ id: to }),
        place === undefined ? [] : labels.in({ place }),
        window ?? labels.noTime,
      ].flat();
      return `${kind}, ${basis}; ${[labels.by({ ids: by }), ...rest].join('; ')}`;
    }
  }
}

function voiceWords(voice: Extract<Suggestion, { readonly kind: 'claim' }>['tag']['voice']): string {
  if (typeof voice === 'string') return voice === 'own' ? labels.ownVoice : labels.unnamedVoice;
  return 'reports' in voice ? labels.reports({ ids: voice.reports }) : labels.speaksFor({ ids: voice.speaksFor });
}

const longest = 160;

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
