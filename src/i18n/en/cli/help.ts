/**
 * What `readout --help` and `readout COMMAND --help` print: what each command is for, in one line, and how it is called.
 * The tests read the examples at the end of each, which begin with `  readout`.
 */
export const overview = ({ commands }: { commands: string }): string => `Usage: readout COMMAND [OPTIONS]

${commands}

"readout COMMAND --help" says more about one of them, "readout --version" prints the version. Findings go to standard
output, all else to standard error; coloured on a terminal, but for --no-color or NO_COLOR. Exit code 0: clean. 1: findings. 2: bad use, or a fault of the tool.

  readout import op-ed.docx --author "A. Writer" --date 2023-06-21
  readout check
  readout build && readout serve`;

export const help = {
  check: {
    summary: 'check the content: every rule on every file',
    usage: `readout check [FILE…] [--fix [--dry-run]] [--format FORM] [--max-warnings N] [--quiet] [--content DIR]

Reads the articles and the shared files of a content folder and tells every mistake found in them, with its place, its
rule and a hint: errors, which keep an article from being published, and warnings. With FILE only these articles are
read, held against the shared files; "-" is an article on standard input. Exit code 0: no errors, and no more warnings
than allowed. 1: findings. 2: bad use.

  --fix              first put right what is safe: quotes around dates, curly quotation marks in notes and statements,
                     actors and sources in the order of their ids under each heading, engagements in that of their
                     dates; in all files together or in none, and not a byte more
  --dry-run          with --fix: show what would change, and change nothing
  --format FORM      pretty, json (also --json), sarif or github (pretty)
  --quiet            tell errors only, and nothing where there are none
  --max-warnings N   end with 1 where there are more warnings (as many as there are)
  --stdin-name FILE  the name of the article on standard input (standard-input.md)
  --content DIR      the content folder (content)

  readout check
  readout check content/articles/re-engagement-after-beijing.md --max-warnings 0
  readout check --fix --dry-run
  readout check --format sarif > readout.sarif
  pbpaste | readout check - --stdin-name no-hurry.md`,
  },
  new: {
    summary: 'begin an article, or a site of your own',
    usage: ({ lang }: Record<'lang', string>): string => `readout new SLUG [OPTIONS]
readout new --empty-site --yes

Writes content/articles/SLUG.md with every key an article has and comments that say what belongs there. "readout check"
names what is still to fill in. SLUG is its name in addresses. Nothing is overwritten unless asked.

With --empty-site it takes the articles, the registries and the permalink registry out of the content folder,
for a site of your own; the table of hedges stays. What is taken out is gone: without --yes it only says what would be.
Exit code 0: done. 1: --yes is missing. 2: bad use; nothing was written.

  --title TEXT     the headline
  --lang TAG       the language (${lang})
  --force          overwrite an article of the same name
  --empty-site     empty the content folder
  --yes            really
  --content DIR    the content folder (content)

  readout new harbour-talks --title "Talks in the harbour"
  readout new --empty-site --yes`,
  },
  import: {
    summary: 'make a draft article of a text, HTML, DOCX, Markdown or PDF file',
    usage: `readout import FILE [OPTIONS]

Makes a draft article of a document and writes it to content/articles/SLUG.md: paragraphs put right where their breaks
were lost, lines joined, punctuation made real, what a page or a mail has around a text left out, everything else as it
is. What was done, what was left out and what could not be told is said on standard error. FILE may be "-" for standard
input. Nothing is overwritten unless asked.
Exit code 0: written. 2: the document cannot be read, or the file is there already; nothing was written.

  --stdout           print the article instead of writing it
  --slug SLUG        its name in addresses (made from the title)
  --title TEXT       the headline
  --author NAME      an author; may be given more than once
  --publisher NAME   who published it
  --date YYYY-MM-DD  the day it appeared
  --url ADDRESS      where it appeared
  --lang TAG         its language, such as en or zh-CN
  --from FORMAT      what the file is: text, html, docx, markdown or pdf (told by its content and name)
  --content DIR      the content folder (content)
  --force            overwrite an article of the same name

  readout import op-ed.docx --author "A. Writer" --publisher "The Paper" --date 2023-06-21
  pbpaste | readout import - --stdout --title "A Turn in the Talks"`,
  },
  suggest: {
    summary: 'propose actors, claims and visits for an article, for you to accept',
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
  },
  build: {
    summary: 'write the site into a folder',
    usage: ({
      base,
      origin,
    }: Record<
      'base' | 'origin',
      string
    >): string => `readout build [--out FOLDER] [--base PATH] [--origin URL] [--cache FOLDER]

Checks the content, writes the site beside the folder, follows every link in it, and only then puts it in place.
A build that fails leaves the folder as it was, and so does one that lacks a published address, or every article where
the folder has some. Two builds into one folder wait for each other, for a while. Exit code 0: built. 1: mistakes in the
content, or a link that leads nowhere. 2: bad use, or the system would not.

  --out FOLDER    where the site goes (dist)
  --base PATH     where it stands below its origin (${base})
  --origin URL    origin of the published site (${origin})
  --cache FOLDER  where work is kept for the next build (node_modules/.astro)

  readout build --base /readout/ --origin https://example.org`,
  },
  serve: {
    summary: 'serve the built site on this machine',
    usage: ({
      base,
    }: Record<'base', string>): string => `readout serve [--build] [--port N] [--dir FOLDER] [--base PATH] [--host NAME]

Serves what "readout build" wrote and prints the address. Ctrl+C stops it. A build may replace the site meanwhile.
Exit code 0: stopped. 2: bad use, or no site to serve. With --build, that of a build that failed.

  --build       build the site first
  --port N      the port to use (4321, or any free one)
  --dir FOLDER  the built site (dist)
  --base PATH   where it stands below its origin (${base})
  --host NAME   the network name to listen on (localhost)

  readout serve --port 8080`,
  },
  publish: {
    summary: 'record every address of the site, so that it holds for good',
    usage: `readout publish [--dry-run] [--day YYYY-MM-DD] [--content DIR]

Checks the content, then records in permalinks.yaml every address that the site has and what its words are, and which
version of each article is published: run it before each publication, and commit the file. From then on a build that
would lose an address fails and says how to mend it.
Exit code 0: all is recorded. 1: the content has errors, and nothing was changed. 2: bad use.

  --dry-run       say what would be recorded, and write nothing
  --day DAY       first day of what is new (default: today)
  --reseal        take the file as it is, though its seal says that other hands changed it
  --content DIR   the content folder (default: content)

  readout publish --dry-run`,
  },
  anchor: {
    summary: 'show what became of published passages; accept, withdraw or rename them',
    usage: `readout anchor [ARTICLE…]
readout anchor --accept ID… | --accept-moved | --withdraw ID… --why TEXT | --rename OLD=NEW…

Lists the published passages, paragraphs and articles that are not as they were, with their old words and the new ones.
An ID is written article/id, or id where only one article has it. Exit code 0: nothing to do, or done. 1: findings.
2: bad use. A call that fails changes nothing.

  --accept         the tag stands for the words that are proposed for it, or that its quote has now
  --accept-moved   so do all whose words have only moved
  --withdraw       the address keeps a page that says what it was, when it went and --why
  --rename         the address leads to another: of a passage, a paragraph (p-…) or an article
  --day DAY        the day that is recorded (default: today)
  --content DIR    the content folder (default: content)

  readout anchor --accept senior-contacts
  readout anchor --withdraw senior-contacts --why "The text does not say so."
  readout anchor --rename senior-contacts=high-level-contacts`,
  },
  export: {
    summary: 'write the timeline or the claims in one data format',
    usage: ({
      formats,
    }: Record<
      'formats',
      string
    >): string => `readout export FORMAT [--article SLUG | --actor ID] [--out FILE] [--content DIR]

Writes promises and engagements, or claims, as the site publishes them. Exit code 0: written. 1: the content has errors.
2: bad use.

${formats}

  --article SLUG  only what concerns this article
  --actor ID      only what this actor has a part in
  --out FILE      the file to write, whole or not at all (default: standard output)
  --content DIR   the content folder (default: content)

  readout export ics --article re-engagement-after-beijing --out visits.ics`,
  },
  pdf: {
    summary: 'print articles of the built site as PDFs',
    usage: ({
      notes,
      paper,
    }: Record<
      'notes' | 'paper',
      string
    >): string => `readout pdf [ARTICLE…] [--notes WHERE] [--paper SIZE] [--dir FOLDER] [--browser PATH] [--jobs N]

Prints each article named, or every one, puts the PDF beside its page and links the page to it. A browser is
needed: the one named, one installed, or the one that npm carries. An article that cannot be printed is
reported and the others are finished; exit code 1 then, 0 otherwise. 2: bad use, or the system would not: then
nothing is written.

  --notes WHERE   beside, after (the text), text (alone) or all (${notes})
  --paper SIZE    a4, letter or all (${paper})
  --dir FOLDER    the built site (dist)
  --browser PATH  a Chromium, Chrome or Edge, or "npm" (READOUT_BROWSER, or the first found)
  --jobs N        how many to print at a time (2)

  readout pdf re-engagement-after-beijing --notes all --paper all`,
  },
};
