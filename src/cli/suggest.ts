import { didYouMean } from '../check/did-you-mean.ts';
import { changeContent, readContent } from '../files/content.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { desk } from '../i18n/catalogue.ts';
import { suggestionsToJson } from '../suggest/to-json.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder } from './content-option.ts';
import { count } from './count.ts';
import { suggestForArticle } from './suggest-article.ts';
import { suggestionLines } from './suggestion-lines.ts';
import { writeSuggestions } from './write-suggestions.ts';

const kinds = ['actor', 'claim', 'visit'] as const;

/** `readout suggest`: tags for an article, for the editor to accept. */
export const suggestCommand: Command = {
  usage: `readout suggest ARTICLE [OPTIONS]

Reads an article sentence by sentence and proposes tags that it does not have yet: actors, claims (with type, voice,
hedge, condition and a quote that is found again) and visits (who, where, when). Each comes with the rule that found it,
a confidence from 0 to 1, and the reason. ARTICLE is the name of an article or its file. Exit code 0: done. 2: bad use;
nothing was written.

  --write          put them into the article's frontmatter, and new actors into actors.yaml, each with "accepted: false";
                   "readout check" refuses the article until you have filled in what is empty and taken that line out, or
                   the whole entry. Nothing else in the files changes, and what is there already is not proposed again
  --kind KIND      actor, claim or visit; may be given more than once (all)
  --least NUMBER   only suggestions with at least this confidence (0)
  --format FORMAT  pretty or json (pretty)
  --json           the same as --format json
  --content DIR    the content folder (content)

  readout suggest re-engagement-after-beijing --kind visit
  readout suggest content/articles/op-ed.md --least 0.6 --write`,
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
      throw new CliError(`suggest takes one article; it was given ${args.positionals.length}`);
    const format = toFormat(args);
    const wanted = toFilter(args);
    const folder = await toContentFolder(args, effects);
    const caller = { command: 'readout suggest' };
    const written = args.values['write'] === true;
    const found = written
      ? await changeContent(folder, caller, async (content, write) => {
          const made = await suggestForArticle(name, content, effects);
          if (!content.texts.has(made.file.path)) throw new CliError(`${made.shown} is no article of ${folder}`);
          const chosen = withTheirActors(made.suggestions.filter(wanted), made.suggestions);
          writeSuggestions({ ...made, suggestions: chosen }, write);
          return made;
        })
      : await suggestForArticle(name, await readContent(folder, caller), effects);
    const suggestions = found.suggestions.filter(wanted);
    if (!found.spoken) effects.error(`There is no lexicon for "${found.lang}": only names of the registry are found.`);
    if (!found.dayGiven)
      effects.error(
        `${found.shown} gives no day on which its text appeared: windows are counted from ${found.textDay}.`,
      );

    if (format === 'json') {
      const about = { article: found.shown, textDay: found.textDay, lang: found.lang };
      effects.log(JSON.stringify(suggestionsToJson(about, suggestions, found.result, desk), null, 2));
      return 0;
    }
    if (!written) {
      for (const each of suggestions)
        effects.log([...suggestionLines(each, { file: found.shown, lines: found.lines }), ''].join('\n'));
    }
    effects.log(summary(suggestions, written ? found.shown : undefined));
    return 0;
  },
};

function toFormat({ values }: CommandArgs): 'pretty' | 'json' {
  const format = values['json'] === true ? 'json' : (values['format'] ?? 'pretty');
  if (format === 'pretty' || format === 'json') return format;
  throw new CliError(`Unexpected --format "${String(format)}", expected pretty or json`);
}

function toFilter({ values }: CommandArgs): (suggestion: Suggestion) => boolean {
  const asked = [values['kind'] ?? []].flat().map(String);
  const unknown = asked.find((kind) => !kinds.some((each) => each === kind));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, kinds, `There are ${kinds.join(', ')}.`);
    throw new CliError(`There is no kind "${unknown}". ${hint}`);
  }
  const least = Number(values['least'] ?? 0);
  if (Number.isNaN(least) || least < 0 || least > 1)
    throw new CliError(`Unexpected --least "${String(values['least'])}", expected a number from 0 to 1`);
  return ({ kind, confidence }) => (asked.length === 0 || asked.includes(kind)) && confidence >= least;
}

/** Claims and visits that are written bring the new actors they name, or the article would name nobody that is known. */
function withTheirActors(chosen: readonly Suggestion[], all: readonly Suggestion[]): Suggestion[] {
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

function summary(suggestions: readonly Suggestion[], written: string | undefined): string {
  const counted = kinds.map((kind) => count(suggestions.filter((each) => each.kind === kind).length, kind));
  const news = suggestions.filter((each) => each.kind === 'actor' && each.stub !== undefined).length;
  const added = news === 0 ? '' : `, ${count(news, 'actor')} new to the registry`;
  if (suggestions.length === 0) return 'Nothing to suggest that the article does not have.';
  return written === undefined
    ? `${counted.join(', ')}${added}. With --write they go into the article, for you to accept.`
    : `${written}: ${counted.join(', ')}${added}, written with "accepted: false". Run "readout check" to see them.`;
}
