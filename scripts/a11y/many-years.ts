import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../test/support/project-folder.ts';
import { syntheticFiles } from '../../test/support/synthetic-library.ts';
import { program } from '../../src/read/root.ts';
import { measured } from '../measured.ts';

export const manyYears = 12;

/** Builds what a site becomes when its plan years are many: an invented library's. Gives the root of the library. */
export function builtOfManyYears(): string {
  const root = join(program, '.cache', 'many-years');
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, syntheticFiles({ years: manyYears, tables: 8, plain: false, comparisons: 'neighbours-and-newest' }));
  measured('scripts/build.ts', '--root', root);
  return root;
}
