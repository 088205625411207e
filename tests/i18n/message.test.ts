import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/i18n/message.ts';
import type { MessageOf } from '../../src/i18n/message.ts';

const english = {
  renamed: ({ from, to }: { from: string; to: string }) => `${from} is now called ${to}`,
  removed: ({ count }: { count: number }) => `Removed: ${count}`,
  nothing: () => 'Nothing changed',
};
type Change = MessageOf<typeof english>;

describe('a message by value', () => {
  it('is worded where it is shown, after it was stored or sent', () => {
    const changes: Change[] = [
      { key: 'renamed', from: 'pier', to: 'quay' },
      { key: 'removed', count: 3 },
      { key: 'nothing' },
    ];
    expect(structuredClone(changes).map((change) => formatMessage(english, change))).toEqual([
      ...['pier is now called quay', 'Removed: 3', 'Nothing changed'],
    ]);
  });

  it('does not compile without its values, or with those of another', () => {
    // @ts-expect-error its values are missing
    const bare: Change = { key: 'removed' };
    // @ts-expect-error values of another message
    const mixed: Change = { key: 'removed', from: 'pier', to: 'quay' };
    // @ts-expect-error no such message
    const unknown: Change = { key: 'gone' };
    // @ts-expect-error a translation that lacks a message
    const partial: typeof english = { renamed: () => '', nothing: () => '' };
    expect([bare, mixed, unknown, partial]).toHaveLength(4);
  });
});
