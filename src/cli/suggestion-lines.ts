import { desk } from '../i18n/catalogue.ts';
import { formatReason } from '../suggest/reason.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

/** A suggestion in a few lines: where, what and why. */
export function suggestionLines(
  suggestion: Suggestion,
  { file, lines }: { readonly file: string; readonly lines: readonly number[] },
): string[] {
  const { kind, rule, confidence, at, words } = suggestion;
  const reason = formatReason(suggestion.reason, desk);
  const place = `${file}:${lines[at.block] ?? 1}`;
  return [
    `${place} ${kind} ${confidence.toFixed(2)} ${rule}`,
    `  “${cut(words)}”`,
    `  ${describe(suggestion)}`,
    `  ${kind === 'actor' && suggestion.count > 1 ? `${reason}; named ${suggestion.count} times` : reason}`,
  ];
}

function describe(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'actor': {
      const { tag, stub } = suggestion;
      const role = tag.as === undefined ? '' : `, as ${tag.as}`;
      return stub === undefined ? `${tag.id}${role}` : `${tag.id}, new: ${stub.name}, ${stub.kind}${role}`;
    }
    case 'claim': {
      const { type, voice, hedge, likelihood, condition } = suggestion.tag;
      const how = [hedge === undefined ? [] : `“${hedge}”`, likelihood ?? []].flat().join(', ');
      return [type, voiceWords(voice), how, condition === undefined ? '' : `on a condition: “${condition}”`]
        .filter((part) => part !== '')
        .join('; ');
    }
    case 'visit': {
      const { kind, basis, by, to, with: others, place, window } = suggestion.tag;
      const who = by.length === 0 ? 'by nobody that could be told' : `by ${by.join(', ')}`;
      const rest = [
        others.length === 0 ? [] : `with ${others.join(', ')}`,
        to === undefined ? [] : `to ${to}`,
        place === undefined ? [] : `in ${place}`,
        window ?? 'no time given',
      ].flat();
      return `${kind}, ${basis}; ${[who, ...rest].join('; ')}`;
    }
  }
}

function voiceWords(voice: Extract<Suggestion, { readonly kind: 'claim' }>['tag']['voice']): string {
  if (typeof voice === 'string') return voice === 'own' ? 'the authors’ own' : 'nobody named';
  const [kind, ids] =
    'reports' in voice ? (['reports', voice.reports] as const) : (['speaks for', voice.speaksFor] as const);
  return `${kind} ${ids.length === 0 ? 'somebody that could not be told' : ids.join(', ')}`;
}

const longest = 160;

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
