import { build } from 'astro';

/* Builds one project from nothing and prints seconds by the clock and of processor time, all threads together. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const [root, outDir, cacheDir] = process.argv.slice(2) as [string, string, string];
const [started, used] = [performance.now(), process.cpuUsage()];
await build({ root, outDir, cacheDir, logLevel: 'error' });
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ wall: (performance.now() - started) / 1e3, cpu: (user + system) / 1e6 }));
