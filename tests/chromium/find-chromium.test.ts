import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, usualPlaces } from '../../src/chromium/find-chromium.ts';
import { launchBrowser } from '../../src/chromium/launch-chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('findBrowser', () => {
  it('finds a browser on the path, Chromium before Chrome', () => {
    const folder = temporaryFolder({ 'a/google-chrome': '', 'b/chromium': '' });
    const path = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findBrowser('linux', { PATH: path })).toBe(join(folder, 'b/chromium'));
  });

  it('finds none where there is none', () => {
    expect(findBrowser('linux', { PATH: temporaryFolder() })).toBeUndefined();
    expect(findBrowser('linux', {})).toBeUndefined();
  });

  it('knows where other systems keep theirs', () => {
    expect(usualPlaces('darwin', {})).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

describe('launchBrowser', () => {
  it('says what it tried where the browser asked for does not start', async () => {
    await expect(launchBrowser('/no/such/browser')).rejects.toThrow('- /no/such/browser: ');
  });
});
