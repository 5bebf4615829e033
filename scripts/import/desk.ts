import { join } from 'node:path';
import type { Problem } from '../../src/plan/value/problem.ts';
import type { Files, Reader } from '../../src/read/read-library.ts';
import type { Asked, Effects } from '../command.ts';
import type { Ground } from '../new/ground.ts';
import { encoded } from '../new/municipality.ts';

/** What an import works with: the library as it is, how it is read, and what it may do to the world. */
export interface Desk {
  ground: Ground;
  read: Reader;
  effects: Effects;
}

/** What the check would say of new files that it does not say of the library already. */
export function problemsAdded(made: ReadonlyMap<string, string>, before: Files, read: Reader): Problem[] {
  const told = ({ file, message }: Problem): string => `${file} ${message}`;
  const known = new Set(read(before).problems.map(told));
  return read(new Map([...before, ...encoded([...made])])).problems.filter((problem) => !known.has(told(problem)));
}

/** Writes what was made and tells what comes next; or only shows it, where that is what was asked. */
export function writeOrShow(
  { file, text, next }: { file: string; text: string; next: readonly string[] },
  { root, flags }: Pick<Asked, 'root' | 'flags'>,
  effects: Pick<Effects, 'out' | 'write'>,
): void {
  if (flags.includes('show')) return effects.out(`${file} ville blive:\n\n${text}`);
  effects.write(join(root, file), text);
  effects.out(
    [`Lavet: ${file}`, '', 'Sådan går du videre:', ...next.map((step, i) => `  ${i + 1}. ${step}`)].join('\n'),
  );
}
