import { join, relative, resolve } from 'node:path';
import { articlesFolder } from '../files/content-files.ts';
import { changeContent, readContent } from '../files/content.ts';
import { emptySite } from '../files/empty-site.ts';
import { idSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import { site } from '../../readout.config.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { toContentFolder } from './content-option.ts';
import { skeleton } from './skeleton.ts';

/** `readout new`: an article to begin with, or a site to begin with. */
export const newCommand: Command = {
  usage: `readout new SLUG [OPTIONS]
readout new --empty-site --yes

Writes content/articles/SLUG.md with every key an article has and comments that say what belongs there. "readout check"
names what is still to fill in. SLUG is its name in addresses. Nothing is overwritten unless asked.

With --empty-site it takes the articles, the registries and the ledger of published addresses out of the content folder,
for a site of your own; the table of hedges stays. What is taken out is gone: without --yes it only says what would be.
Exit code 0: done. 1: --yes is missing. 2: bad use; nothing was written.

  --title TEXT     the headline
  --lang TAG       the language (${site.lang})
  --force          overwrite an article of the same name
  --empty-site     empty the content folder
  --yes            really
  --content DIR    the content folder (content)

  readout new harbour-talks --title "Talks in the harbour"
  readout new --empty-site --yes`,
  options: {
    title: { type: 'string', default: '' },
    lang: { type: 'string', default: site.lang },
    force: { type: 'boolean' },
    'empty-site': { type: 'boolean' },
    yes: { type: 'boolean' },
    content: { type: 'string', default: 'content' },
  },

  async run(args, effects) {
    if (args.values['empty-site'] === true) return emptyContent(args, effects);
    const [slug, ...others] = args.positionals;
    if (slug === undefined || others.length > 0)
      throw new CliError(`new takes one name for an article; it was given ${args.positionals.length}`);
    if (!idSchema.safeParse(slug).success)
      throw new CliError(`Unexpected name "${slug}", expected lower-case letters, digits and single hyphens`);
    const lang = String(args.values['lang']);
    if (!tagsSchema.shape.lang.safeParse(lang).success)
      throw new CliError(`Unexpected --lang "${lang}", expected a BCP 47 language tag such as "en"`);
    const folder = resolve(effects.cwd, String(args.values['content']));
    const path = join(articlesFolder(folder), `${slug}.md`);
    const shown = relative(effects.cwd, path);
    const text = skeleton({ title: String(args.values['title']).trim(), lang, today: effects.today() });
    await changeContent(folder, { command: 'readout new' }, ({ texts }, write) => {
      if (texts.has(path) && args.values['force'] !== true)
        throw new CliError(`${shown} is there already; choose another name, or give --force`);
      write(path, text);
    });
    effects.log(`${shown}: fill it in, put the text below, then run "readout suggest ${slug}" and "readout check".`);
    return 0;
  },
};

async function emptyContent(args: CommandArgs, effects: Effects): Promise<number> {
  if (args.positionals.length > 0) throw new CliError('--empty-site takes no name');
  const folder = await toContentFolder(args, effects);
  const really = args.values['yes'] === true;
  const caller = { command: 'readout new --empty-site' };
  const { removed, emptied } = really
    ? await changeContent(folder, caller, emptySite)
    : emptySite(await readContent(folder, caller), () => undefined);
  const named = (paths: readonly string[]): string => paths.map((path) => relative(effects.cwd, path)).join(', ');
  if (removed.length + emptied.length === 0) {
    effects.log('The content folder is empty already.');
    return 0;
  }
  const [took, made] = really ? ['Taken out', 'Emptied'] : ['Would be taken out', 'Would be emptied'];
  if (removed.length > 0) effects.log(`${took}: ${named(removed)}`);
  if (emptied.length > 0) effects.log(`${made}: ${named(emptied)}`);
  if (really) effects.log('Begin with "readout new SLUG" or "readout import FILE".');
  else effects.error('Nothing was changed: give --yes to do it.');
  return really ? 0 : 1;
}
