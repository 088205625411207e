import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, listInstallPaths, launchChromium } from '../../src/chromium/launch-chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('findChromium', () => {
  it('finds a browser on the path, Chromium before Chrome', () => {
    const folder = temporaryFolder({ 'a/google-chrome': '', 'b/chromium': '' });
    const path = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findChromium('linux', { PATH: path })).toBe(join(folder, 'b/chromium'));
  });

  it('finds none where there is none', () => {
    expect(findChromium('linux', { PATH: temporaryFolder() })).toBeUndefined();
    expect(findChromium('linux', {})).toBeUndefined();
  });

  it('knows where other systems keep theirs', () => {
    expect(listInstallPaths('darwin', {})).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(listInstallPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

describe('launchChromium', () => {
  it('says what it tried where the browser asked for does not start', async () => {
    await expect(launchChromium('/no/such/browser')).rejects.toThrow('- /no/such/browser: ');
  });
});
