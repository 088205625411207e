import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { narrowPolicy } from '../../src/cli/narrow-policies.ts';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (...sources: readonly string[]): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${sources.join(' ')};">`;
const body = '<style>p { color: red }</style><script type="module">run()</script><script src="/a.js"></script>';

describe('narrowPolicy', () => {
  it('keeps the digests of what stands in the page and takes out all others', () => {
    const [script, style, other] = ['run()', 'p { color: red }', 'elsewhere()'].map(digest);
    expect(narrowPolicy(policy(script ?? '', other ?? '', style ?? '') + body)).toBe(
      policy(script ?? '', style ?? '') + body,
    );
  });

  it('allows nothing that was not allowed before', () => {
    expect(narrowPolicy(policy(digest('other()')) + body)).toBe(policy().replace(' ;', ';') + body);
    expect(narrowPolicy(body)).toBe(body);
  });

  it('leaves alone what the text itself says of digests', () => {
    const text = `<p>'sha256-abc='</p>`;
    expect(narrowPolicy(policy(digest('run()')) + body + text)).toBe(policy(digest('run()')) + body + text);
  });
});
