import { existsSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { DocumentFacts } from './add-pdf-metadata.ts';
import type { BuiltArticle } from './built-articles.ts';
import type { Edition, Paper } from './pdf-options.ts';

/** A PDF as the browser wrote it, and what its page says of itself. */
export interface PrintedPage {
  readonly pdf: Uint8Array;
  readonly facts: DocumentFacts;
}

/** Milliseconds for a page to arrive: a long one takes its time where the machine has other work. */
const patience = 120_000;

/**
 * Prints one edition as a browser does. The page is opened under the address it will have, which is answered from the
 * built folder, so that its links lead where they will lead; nothing else is asked of any network.
 *
 * @param dir the built folder
 */
export async function printEdition(
  browser: Browser,
  dir: string,
  article: BuiltArticle,
  { notes, paper }: Edition,
): Promise<PrintedPage> {
  // On a narrow screen no note is measured to stand beside the text: a long page then becomes paper in half the time.
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  try {
    await answerFromFolder(context, dir, new URL(`../../`, article.address));
    const page = await context.newPage();
    const address = `${article.address}edition/?print=${notes}&paper=${paper}`;
    const response = await page.goto(address, { timeout: patience });
    if (!response?.ok()) throw new Error(`its page answers ${response?.status() ?? 'nothing'}`);
    // Not before it is there: a page that is still arriving is laid out anew with every piece, on paper at far more cost.
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const facts = await page.evaluate(() => {
      const meta = (name: string): string =>
        document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
      return {
        title: meta('dcterms.title'),
        author: meta('og:site_name'),
        subject: meta('description'),
        keywords: meta('keywords'),
        lang: document.documentElement.lang,
        issued: meta('dcterms.issued'),
        modified: meta('dcterms.modified'),
      };
    });
    // Chromium 153 does not hear the page's own size; later ones do, and it is the same.
    const pdf = await page.pdf({ format: formats[paper], preferCSSPageSize: true, tagged: true, outline: true });
    return { pdf, facts };
  } finally {
    await context.close();
  }
}

const formats: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

async function answerFromFolder(context: BrowserContext, dir: string, site: URL): Promise<void> {
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (!url.href.startsWith(site.href)) return route.abort();
    const inside = decodeURIComponent(url.pathname.slice(site.pathname.length));
    const path = normalize(join(dir, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside));
    if (!path.startsWith(`${normalize(dir)}${sep}`) || !existsSync(path))
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path });
  });
}
