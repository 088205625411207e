import type { Command } from './command.ts';

/** A command as `readout --help` lists it. */
export interface CommandEntry {
  readonly name: string;
  /** What it is for, in one line. */
  readonly summary: string;
  /** Its code, and the packages under it, which a call of another command need not wait for. */
  readonly load: () => Promise<Command>;
}

/** Every command of the tool. A new one is one file and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'check the content: every rule on every file',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'new',
    summary: 'begin an article, or a site of your own',
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'import',
    summary: 'make a draft article of a text, HTML, DOCX, Markdown or PDF file',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'suggest',
    summary: 'propose actors, claims and visits for an article, for you to accept',
    load: async () => (await import('./suggest.ts')).suggestCommand,
  },
  {
    name: 'build',
    summary: 'write the site into a folder',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'serve',
    summary: 'serve the built site on this machine',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'publish',
    summary: 'record every address of the site, so that it holds for good',
    load: async () => (await import('./publish.ts')).publish,
  },
  {
    name: 'anchor',
    summary: 'show what became of published passages; accept, withdraw or rename them',
    load: async () => (await import('./anchor.ts')).anchor,
  },
  {
    name: 'export',
    summary: 'write the timeline or the claims in one data format',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'pdf',
    summary: 'print articles of the built site as PDFs',
    load: async () => (await import('./pdf.ts')).pdf,
  },
];
