import { statSync } from 'node:fs';
import { readFolder, type FolderRead } from '../src/read/files-fs.ts';
import { CommandError } from './reason.ts';

/** The files of the library at a root; throws where there is none, before anything is made there. */
export function openLibrary(root: string): FolderRead {
  const kind = statSync(root, { throwIfNoEntry: false });
  if (!kind) throw new CommandError(`Mappen ${root} findes ikke. ${whichFolder}`);
  if (!kind.isDirectory()) throw new CommandError(`${root} er en fil og ikke en mappe. ${whichFolder}`);
  const folder = readFolder(root);
  if (folder.files.size + folder.unreadable.length > 0) return folder;
  throw new CommandError(`Der er ingen filer i data/ og content/ i ${root}. ${whichFolder}`);
}

const whichFolder = 'Skriv --root og den mappe, som kommunens data/ og content/ står i.';
