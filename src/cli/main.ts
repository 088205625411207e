#!/usr/bin/env node
import module from 'node:module';
import { findRefusal } from '../files/refusal.ts';

// Commands are loaded when they are called, and compiled only the first time (Node 22 and later).
if ('enableCompileCache' in module) module.enableCompileCache();

process.stdout.on('error', exitOnClosedOutput);

try {
  // Loaded here, so that what the system will not do is told in a line.
  const { processEffects } = await import('./effects.ts');
  const { runTool } = await import('./run-tool.ts');
  process.exitCode = await runTool(process.argv.slice(2), processEffects());
} catch (error) {
  const refusal = findRefusal(error, process.cwd());
  if (refusal === undefined) console.error(error);
  console.error(
    `readout: ${refusal ?? 'This is a fault of the tool. Please report it with the lines above and the call.'}`,
  );
  // Node's own exit code for a crash, 1, would pass for findings.
  process.exitCode = 2;
}

// A command that is done ends, whatever a package left open: Astro's server of fonts outlives a build that fails.
process.stdout.write('', (error) => {
  if (error) exitOnClosedOutput(error);
  process.stderr.write('', () => process.exit());
});

/** Whoever reads no further, such as `head`, has seen enough; where what was said could not be written, it must not seem so. */
function exitOnClosedOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  console.error(`readout: standard output: ${findRefusal(error, process.cwd()) ?? error.message}`);
  process.exit(2);
}
