import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into a build (`node --import`), kills it just before one of its own changes of the published folder and what lies
 * beside it: that of number KILL_BEFORE. Nothing of the process gets a say, as where the machine is switched off.
 */
const { KILL_BEFORE: wanted = '0', KILL_AT: place = '' } = process.env;
let changes = 0;

for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'cpSync', 'writeFileSync'] as const) {
  const change = fs[name] as (...args: unknown[]) => unknown;
  const killing = (...args: unknown[]): unknown => {
    const isOurs = args.some((arg) => typeof arg === 'string' && arg.startsWith(place));
    if (isOurs && (changes += 1) === Number(wanted)) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
  Object.assign(fs, { [name]: killing });
}
syncBuiltinESMExports();
