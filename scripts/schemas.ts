import { join } from 'node:path';
import { schemaFiles } from '../src/astro/editor-schemas.ts';
import { readLibrary } from '../src/read/read-library.ts';
import { runCommand, type Effects } from './command.ts';
import { snippets } from './new/snippets.ts';

/** What editors' tools help with: a JSON Schema of each kind of file, with a library's own keys, and snippets. */
export function editorFiles(files: Parameters<typeof readLibrary>[0]): [file: string, text: string][] {
  return [
    ...schemaFiles(readLibrary(files).entries),
    ['.vscode/plan.code-snippets', `${JSON.stringify(snippets(), null, 2)}\n`],
  ];
}

/** Writes them where the tools look for them, below a library's root. */
export function writeSchemas(root: string, { files, write }: Pick<Effects, 'files' | 'write'>): number {
  for (const [file, text] of editorFiles(files(root).files)) write(join(root, file), text);
  return 0;
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run schemas',
    cannot: 'Skemaerne kan ikke skrives.',
    run: ({ root }, effects) => writeSchemas(root, effects),
  });
}
