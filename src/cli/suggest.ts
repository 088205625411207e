import { findNearest } from '../check/did-you-mean.ts';
import { changeContent, readContent } from '../files/content.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { desk } from '../i18n/catalogue.ts';
import { toJson } from '../suggest/to-json.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder } from './options.ts';
import { suggestForArticle, writeSuggestions } from './suggest-article.ts';
import { formatSuggestion } from './suggestion-lines.ts';

const words = desk.cli.suggest;
const kinds = ['actor', 'claim', 'visit'] as const;

/** `readout suggest`: tags for an article, for the editor to accept. */
export const suggestCommand: Command = {
  name: 'suggest',
  usage: desk.cli.help.suggest.usage,
  options: {
    write: { type: 'boolean' },
    kind: { type: 'string', multiple: true },
    least: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    content: { type: 'string', default: 'content' },
  },

  async run(args, effects) {
    const [name, ...others] = args.positionals;
    if (name === undefined || others.length > 0)
      throw new CliError(words.oneArticle({ given: args.positionals.length }));
    const format = toFormat(args);
    const wanted = toFilter(args);
    const folder = await toContentFolder(args, effects);
    const caller = { command: 'readout suggest' };
    const written = args.values['write'] === true;
    const found = written
      ? await changeContent(folder, caller, async (content, write) => {
          const made = await suggestForArticle(name, content, effects);
          if (!content.texts.has(made.file.path)) throw new CliError(words.noArticleOf({ file: made.shown, folder }));
          const chosen = addNamedActors(made.suggestions.filter(wanted), made.suggestions);
          writeSuggestions({ ...made, suggestions: chosen }, write);
          return made;
        })
      : await suggestForArticle(name, await readContent(folder, caller), effects);
    const suggestions = found.suggestions.filter(wanted);
    if (!found.spoken) effects.error(words.noLexicon({ lang: found.lang }));
    if (!found.dayGiven) effects.error(words.noDay({ file: found.shown, day: found.textDay }));

    if (format === 'json') {
      const about = { article: found.shown, textDay: found.textDay, lang: found.lang };
      effects.log(JSON.stringify(toJson(about, suggestions, found.result, desk), null, 2));
      return 0;
    }
    if (!written) {
      for (const each of suggestions)
        effects.log([...formatSuggestion(each, { file: found.shown, lines: found.lines }), ''].join('\n'));
    }
    effects.log(formatSummary(suggestions, written ? found.shown : undefined));
    return 0;
  },
};

function toFormat({ values }: CommandArgs): 'pretty' | 'json' {
  const format = values['json'] === true ? 'json' : (values['format'] ?? 'pretty');
  if (format === 'pretty' || format === 'json') return format;
  throw new CliError(words.formatForm({ format: String(format) }));
}

function toFilter({ values }: CommandArgs): (suggestion: Suggestion) => boolean {
  const asked = [values['kind'] ?? []].flat().map(String);
  const unknown = asked.find((kind) => !kinds.some((each) => each === kind));
  if (unknown !== undefined) {
    throw new CliError(words.noSuchKind({ kind: unknown, kinds, meant: findNearest(unknown, kinds) }));
  }
  const least = Number(values['least'] ?? 0);
  if (Number.isNaN(least) || least < 0 || least > 1)
    throw new CliError(words.leastForm({ least: String(values['least']) }));
  return ({ kind, confidence }) => (asked.length === 0 || asked.includes(kind)) && confidence >= least;
}

/** Claims and visits that are written bring the new actors they name, or the article would name nobody that is known. */
function addNamedActors(chosen: readonly Suggestion[], all: readonly Suggestion[]): Suggestion[] {
  const named = new Set(
    chosen.flatMap((each) => {
      if (each.kind === 'actor') return [];
      if (each.kind === 'visit') return [...each.tag.by, ...each.tag.with, each.tag.to ?? []].flat();
      const { voice, about } = each.tag;
      return [...about, ...(typeof voice === 'string' ? [] : Object.values(voice).flat())];
    }),
  );
  return all.filter(
    (each) => chosen.includes(each) || (each.kind === 'actor' && each.stub !== undefined && named.has(each.tag.id)),
  );
}

function formatSummary(suggestions: readonly Suggestion[], written: string | undefined): string {
  if (suggestions.length === 0) return words.nothing;
  const of = (wanted: Suggestion['kind']): number => suggestions.filter(({ kind }) => kind === wanted).length;
  const counts = {
    actors: of('actor'),
    claims: of('claim'),
    visits: of('visit'),
    newActors: suggestions.filter((each) => each.kind === 'actor' && each.stub !== undefined).length,
  };
  return written === undefined ? words.proposed(counts) : words.written({ file: written, ...counts });
}
