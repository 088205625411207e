import { join, relative } from 'node:path';
import { checkArticles } from '../../src/files/check-articles.ts';
import { readContent } from '../../src/files/content.ts';

/**
 * What the rules find in the content of a folder, a line for each: how grave, which rule, the place, what it is, and what
 * to do. The tests of `readout check` alone ask that command, so that those of others need not run again when it changes.
 */
export async function findingsIn(cwd: string): Promise<readonly string[]> {
  const content = await readContent(join(cwd, 'content'), { command: 'a test' });
  return [...(await checkArticles(content))].flatMap(([path, messages]) =>
    messages.map(
      ({ fatal, ruleId, line, reason, note }) =>
        `${fatal ? 'error' : 'warning'} ${ruleId} ${relative(cwd, path)}:${line}: ${reason} ${note}`,
    ),
  );
}

/** Those for which the site is not built. */
export async function errorsIn(cwd: string): Promise<readonly string[]> {
  return (await findingsIn(cwd)).filter((line) => line.startsWith('error '));
}
