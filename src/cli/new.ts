import { basename, join, relative, resolve } from 'node:path';
import { site } from '../../readout.config.ts';
import { articlesFolder } from '../files/content-files.ts';
import { changeContent, readContent, sourceOf } from '../files/content.ts';
import type { Content, Write } from '../files/content.ts';
import { desk } from '../i18n/catalogue.ts';
import { idSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import { announcementKinds, bases, claimTypes, textKinds } from '../model/vocabulary.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { toContentFolder } from './options.ts';

/** `readout new`: an article to begin with, or a site to begin with. */
export const newCommand: Command = {
  name: 'new',
  usage: desk.cli.help.new.usage({ lang: site.lang }),
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
      throw new CliError(desk.cli.newArticle.oneName({ given: args.positionals.length }));
    if (!idSchema.safeParse(slug).success) throw new CliError(desk.cli.newArticle.nameForm({ name: slug }));
    const lang = String(args.values['lang']);
    if (!tagsSchema.shape.lang.safeParse(lang).success) throw new CliError(desk.cli.newArticle.langForm({ lang }));
    const folder = resolve(effects.cwd, String(args.values['content']));
    const path = join(articlesFolder(folder), `${slug}.md`);
    const shown = relative(effects.cwd, path);
    const text = formatSkeleton({ title: String(args.values['title']).trim(), lang, today: effects.today() });
    await changeContent(folder, { command: 'readout new' }, ({ texts }, write) => {
      if (texts.has(path) && args.values['force'] !== true)
        throw new CliError(desk.cli.newArticle.thereAlready({ path: shown }));
      write(path, text);
    });
    effects.log(desk.cli.newArticle.begun({ path: shown, slug }));
    return 0;
  },
};

async function emptyContent(args: CommandArgs, effects: Effects): Promise<number> {
  const words = desk.cli.newArticle;
  if (args.positionals.length > 0) throw new CliError(words.emptyTakesNoName);
  const folder = await toContentFolder(args, effects);
  const really = args.values['yes'] === true;
  const caller = { command: 'readout new --empty-site' };
  const { removed, emptied } = really
    ? await changeContent(folder, caller, removeContent)
    : removeContent(await readContent(folder, caller), () => undefined);
  const shown = (paths: readonly string[]): string[] => paths.map((path) => relative(effects.cwd, path));
  if (removed.length + emptied.length === 0) {
    effects.log(words.emptyAlready);
    return 0;
  }
  const [takenOut, madeEmpty] = really ? [words.takenOut, words.emptied] : [words.wouldTakeOut, words.wouldEmpty];
  if (removed.length > 0) effects.log(takenOut({ files: shown(removed) }));
  if (emptied.length > 0) effects.log(madeEmpty({ files: shown(emptied) }));
  if (really) effects.log(words.begin);
  else effects.error(words.nothingChanged);
  return really ? 0 : 1;
}

/**
 * An article to begin with: its keys with what belongs there, and examples of tags to be uncommented. What the editor has
 * to say is left empty, so that `readout check` asks for it.
 */
function formatSkeleton({
  title,
  lang,
  today,
}: {
  readonly title: string;
  readonly lang: string;
  readonly today: string;
}): string {
  return desk.cli.skeleton({
    title: title === '' ? undefined : JSON.stringify(title),
    lang,
    today,
    textKinds: textKinds,
    claimTypes: claimTypes,
    visitKinds: announcementKinds,
    bases: bases,
  });
}

/** What each registry is for, which stands at the top of an empty one. */
const heads: Readonly<Record<string, string>> = {
  'actors.yaml': `# ${desk.files.emptyActors}\n`,
  'engagements.yaml': `# ${desk.files.emptyEngagements}\n`,
  'sources.yaml': `# ${desk.files.emptySources}\n`,
};

/**
 * Takes everything out of a content folder that belongs to the site and not to the tool: articles, what the registries
 * hold, and the record of published addresses, for nothing is published any more. Drafts and the table of hedges stay.
 */
function removeContent(
  content: Content,
  write: Write,
): { readonly removed: readonly string[]; readonly emptied: readonly string[] } {
  const { articles, actors, engagements, sources, permalinks, published } = content.files;
  const removed = [...articles, ...[permalinks, published].filter((path) => content.texts.has(path))];
  for (const path of removed) write(path, undefined);
  const emptied: string[] = [];
  for (const path of [actors, engagements, sources]) {
    const head = heads[basename(path)] ?? '';
    if (sourceOf(content, path).text === head) continue;
    emptied.push(path);
    write(path, head);
  }
  return { removed, emptied };
}
