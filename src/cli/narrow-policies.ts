import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets every page of a built folder run and apply only what stands in it. Astro gives all pages one policy with the
 * digests of every script and style of the site, most of which are files of their own, and those `'self'` allows.
 *
 * @param folder one that nobody reads yet: pages are written over, not replaced whole as `writeWhole` does
 */
export async function narrowPolicies(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    const html = await readFile(path, 'utf8');
    const narrowed = narrowPolicy(html);
    if (narrowed !== html) await writeFile(path, narrowed);
  }
}

/** Takes out of a page's policy the digests of what the page does not hold; it adds none (CSP Level 3, section 2.3.1). */
export function narrowPolicy(html: string): string {
  const digests = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , content = '']) => digest(content)),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (kept, it: string) => (digests.has(it) ? kept : '')),
  );
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
