import { describe, expect, it } from 'vitest';
import { pdf } from '../../src/cli/pdf.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = (slug: string): string => `<link rel="canonical" href="https://readout.example/articles/${slug}/">`;

describe('readout pdf', () => {
  it.each([
    [['--browser', '/no/such/browser'], 'Tried:\n- /no/such/browser: '],
    [['yalta-reed'], 'There is no article "yalta-reed" in the built site. Did you mean "yalta-read"?'],
    [['--notes', 'below'], 'Unexpected --notes "below", expected beside, after, text or all'],
    [['--paper', 'a3'], 'Unexpected --paper "a3", expected a4, letter or all'],
    [['--jobs', '0'], 'Unexpected --jobs "0", expected a whole number from 1 to 64'],
    [['--dir', 'articles'], 'Unexpected --dir "articles", expected a built site'],
  ])('refuses %j and says why', async (args, reason) => {
    const cwd = temporaryFolder({
      'dist/.readout-site': '',
      'dist/articles/yalta-read/index.html': page('yalta-read'),
      'articles/readme.txt': '',
    });
    const { code, err } = await runCommand(cwd, pdf, [...args]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
