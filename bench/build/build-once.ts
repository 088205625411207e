import { build } from 'astro';
import type { Project } from './projects.ts';

/* Builds one project from nothing and prints seconds by the clock and of processor time, all threads together. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const [project, outDir, cacheDir] = process.argv.slice(2) as [string, string, string];
const [started, used] = [performance.now(), process.cpuUsage()];
await build({ ...(JSON.parse(project) as Project), outDir, cacheDir, logLevel: 'error' });
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ wall: (performance.now() - started) / 1e3, cpu: (user + system) / 1e6 }));
process.exit();
