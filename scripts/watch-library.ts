import { join } from 'node:path';
import { isHalfSaved, isSameFolder, libraryFolders, readFolder, type FolderRead } from '../src/read/files-fs.ts';
import { whenStill } from '../src/astro/when-still.ts';

/** Shows the library at a root anew when its files have changed, until the process is stopped. */
export async function watchLibrary(root: string, known: FolderRead, show: (folder: FolderRead) => void): Promise<void> {
  // Only who watches waits for it to be loaded.
  const { watch } = await import('chokidar');
  const touched = whenStill({
    read: () => readFolder(root),
    isSame: isSameFolder,
    isHalf: isHalfSaved,
    known,
    show,
  });
  const watcher = watch(
    libraryFolders.map((folder) => join(root, folder)),
    { ignoreInitial: true },
  );
  watcher.on('all', touched);
  // What was saved while the folders were being gone through has no event of its own.
  watcher.on('ready', touched);
}
