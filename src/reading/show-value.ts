import type { FindingMessage } from '../check/finding.ts';

type ShownValue = Extract<FindingMessage, { readonly key: 'wrongType' }>['value'];

const LONGEST = 60;

/** A value from YAML as a message shows it: short and on one line. */
export function showValue(value: unknown): ShownValue {
  if (value === undefined || value === null) return { kind: 'nothing' };
  if (typeof value === 'string') {
    return value.trim() === '' ? { kind: 'empty-text' } : { kind: 'text', shown: shorten(value) };
  }
  if (Array.isArray(value)) return { kind: value.length === 0 ? 'empty-list' : 'list' };
  if (typeof value === 'boolean') return { kind: 'boolean', shown: String(value) };
  return typeof value === 'number' ? { kind: 'number', shown: String(value) } : { kind: 'mapping' };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
