import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Preloaded into a command: kills its process outright before the step of that number in which it changes something below
 * a folder, and in the middle of that step where it writes. Without a number it only counts them, into a file.
 */
const { STEP_ROOT: root = '', KILL_AT: killAt, STEP_COUNT: countFile } = process.env;
let steps = 0;

function step(path, halfway = () => undefined) {
  if (!String(path).startsWith(root)) return;
  steps += 1;
  if (countFile !== undefined) fs.writeFileSync(countFile, String(steps));
  if (steps !== Number(killAt)) return;
  halfway();
  process.kill(process.pid, 'SIGKILL');
}

for (const name of ['rename', 'link', 'rm', 'rmdir', 'mkdir', 'unlink', 'copyFile', 'cp', 'writeFile']) {
  const real = fs.promises[name];
  fs.promises[name] = (path, ...rest) => {
    if (typeof path !== 'object') step(path, () => name === 'writeFile' && fs.writeFileSync(path, half(rest[0])));
    return real(path, ...rest);
  };
}

const { open } = fs.promises;
fs.promises.open = async (path, flags, ...rest) => {
  if (flags === undefined || flags === 'r') return open(path, flags, ...rest);
  step(path);
  const file = await open(path, flags, ...rest);
  const { writeFile } = file;
  file.writeFile = (content, ...more) => {
    step(path, () => fs.writeSync(file.fd, half(content)));
    return writeFile.call(file, content, ...more);
  };
  return file;
};
syncBuiltinESMExports();

function half(content) {
  return content.slice(0, Math.floor(content.length / 2));
}
