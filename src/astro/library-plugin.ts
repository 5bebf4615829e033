import { join, sep } from 'node:path';
import { uneval } from 'devalue';
import type { Plugin, ViteDevServer } from 'vite';
import { isSameFolder, libraryFolders, readFolder, type FolderRead } from '../read/files-fs.ts';
import { createReader, type ReadLibrary } from '../read/read-library.ts';
import { formatProblem } from '../plan/value/problem.ts';
import { LibraryError } from './library-error.ts';
import { whenStill } from './when-still.ts';

const moduleId = 'virtual:library';
const resolvedId = `\0${moduleId}`;

/** Sent to the pages that are open; src/client/follow-edits.ts listens. */
const changed = 'library:changed';
const problemsFound = 'library:problems';

/**
 * Hands the library to the pages as the module `virtual:library`, read by our own reader and not by Astro's content
 * layer: that one stops at the first problem, reports it in English without a line, and waits half a second before a
 * change is seen. In development a change is on the screen at once, and a problem stands over the last good pages until
 * it is mended.
 */
export function libraryPlugin(root: string): Plugin {
  const folders = libraryFolders.map((folder) => join(root, folder));
  const isInLibrary = (path: string): boolean =>
    folders.some((folder) => path === folder || path.startsWith(folder + sep));
  const reader = createReader();
  let warn: (text: string) => void = () => undefined;
  let now: ReadLibrary | undefined;
  let lastGood: ReadLibrary['entries'] | undefined;
  const take = ({ files, unreadable }: FolderRead): ReadLibrary => {
    now = reader(files, unreadable);
    for (const warning of now.warnings) warn(formatProblem(warning));
    if (now.problems.length === 0) lastGood = now.entries;
    return now;
  };

  return {
    name: 'library',
    enforce: 'pre',
    configResolved({ logger }) {
      warn = (text) => logger.warnOnce(text);
    },
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const { problems } = now ?? take(readFolder(root));
      if (!lastGood) throw new LibraryError(problems);
      return `export const entries = ${uneval(lastGood)};`;
    },
    // The pages follow the library as below; Vite would load them again for each chapter, also for one that is broken.
    hotUpdate: ({ file }) => (isInLibrary(file) ? [] : undefined),
    configureServer(server) {
      server.watcher.add(folders);
      const touched = whenStill({
        read: () => readFolder(root),
        isSame: isSameFolder,
        show(folder) {
          const hadProblems = now !== undefined && now.problems.length > 0;
          if (!showProblems(server, take(folder))) refresh(server, hadProblems);
        },
      });
      server.watcher.on('all', (_event, path) => {
        if (isInLibrary(path)) touched();
      });
      server.ws.on('connection', () => showProblems(server, now));
    },
  };
}

/** Has the open pages take the new text in; after a mistake they are loaded again, since one may show only the mistake. */
function refresh(server: ViteDevServer, hadProblems: boolean): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(resolvedId);
    if (module) moduleGraph.invalidateModule(module);
  }
  if (hadProblems) server.ws.send({ type: 'full-reload' });
  else server.ws.send(changed);
}

/** Has the open pages show the problems; whether there are any. */
function showProblems(server: ViteDevServer, read: ReadLibrary | undefined): boolean {
  if (!read || read.problems.length === 0) return false;
  server.ws.send(problemsFound, read.problems);
  return true;
}
