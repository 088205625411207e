import type { Write } from '../files/content.ts';
import { desk } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import { ListForm, appendEntries } from '../reading/append-entries.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import { toEntries } from '../suggest/to-entries.ts';
import { CliError } from './cli-error.ts';
import type { ArticleSuggestions } from './suggest-article.ts';

/** Puts suggestions into the frontmatter, and stubs of new actors into the registry, each unaccepted; every other byte as it was. */
export function writeSuggestions({ file, shown, actors, suggestions }: ArticleSuggestions, write: Write): void {
  const parts = splitFrontmatter(file.text);
  if ('problem' in parts) throw new Error('An article without frontmatter gets no suggestions');
  const { comment } = desk.cli.suggest;
  const { stubs, ...lists } = toEntries(suggestions, desk);
  try {
    let yaml = parts.yaml;
    for (const [key, entries] of Object.entries(lists)) yaml = appendEntries(yaml, key, entries, { comment, quoted });
    const text = file.text.slice(0, parts.yamlStart) + yaml + file.text.slice(parts.yamlStart + parts.yaml.length);
    const registry = appendEntries(actors.text, undefined, stubs, { comment });
    if (registry !== actors.text) write(actors.path, registry);
    if (text !== file.text) write(file.path, text);
  } catch (error) {
    if (!(error instanceof ListForm)) throw error;
    throw new CliError(desk.cli.suggest.notWritten({ file: shown, problem: formatMessage(desk.lists, error.problem) }));
  }
}

/** Dates are always quoted. */
const quoted = ['window'];
