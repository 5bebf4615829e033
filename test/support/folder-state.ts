import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its size and when it was written, so that two looks tell whether anything was. */
export const stateOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => ({ name, stats: statSync(join(folder, name)) }))
        .filter(({ stats }) => stats.isFile())
        .map(({ name, stats }) => `${name} ${stats.size} ${stats.mtimeMs}`)
        .sort()
    : [];
