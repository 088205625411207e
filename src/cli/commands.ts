import type { Command, CommandName } from './command.ts';

/** A command as `readout --help` lists it. */
export interface CommandEntry {
  readonly name: CommandName;
  /** Its code, and the packages under it, which a call of another command need not wait for. */
  readonly load: () => Promise<Command>;
}

/** Every command of the tool. A new one is one file and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'new',
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'import',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'suggest',
    load: async () => (await import('./suggest.ts')).suggestCommand,
  },
  {
    name: 'build',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'serve',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'publish',
    load: async () => (await import('./publish.ts')).publish,
  },
  {
    name: 'anchor',
    load: async () => (await import('./anchor.ts')).anchor,
  },
  {
    name: 'export',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'pdf',
    load: async () => (await import('./pdf.ts')).pdf,
  },
];
