import { importCommand } from '../../src/cli/import.ts';
import { hostileDocuments } from '../import/hostile-documents.ts';
import type { FuzzCase } from './fuzz-command.ts';

/** Broken documents of every format, handed to `readout import`. */
export const fuzzImport: FuzzCase = {
  command: importCommand,
  inputs: hostileDocuments,
  argv: (index) => {
    const from = ['text', 'html', 'markdown'][index % 5];
    return ['-', '--force', ...(from === undefined ? [] : ['--from', from])];
  },
  allowed: /^content\/(?:actors\.yaml|articles\/[a-z0-9-]+\.md)$/,
  files: { 'content/actors.yaml': '' },
};
