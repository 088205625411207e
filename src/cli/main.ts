#!/usr/bin/env node
import module from 'node:module';
import { processEffects } from './effects.ts';
import { runTool } from './run-tool.ts';

// Commands are loaded when they are called, and compiled only the first time (Node 22 and later).
if ('enableCompileCache' in module) module.enableCompileCache();

// Whoever reads no further, such as `head`, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runTool(process.argv.slice(2), processEffects());
} catch (error) {
  // Node's own exit code for a crash, 1, would pass for findings.
  console.error(error);
  process.exitCode = 2;
}

// A command that is done ends, whatever a package left open: Astro's server of fonts outlives a build that fails.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
