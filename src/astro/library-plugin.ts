import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uneval } from 'devalue';
import { findImage, buildShelves, textsOf } from '../plan/library/library.ts';
import { normalizePath, type Logger, type Plugin, type ViteDevServer } from 'vite';
import { isHalfSaved, isSameFolder, libraryFolders, readFolder, type FolderRead } from '../read/files-fs.ts';
import { createReader, type Files, type ReadLibrary } from '../read/read-library.ts';
import { isWithin, program } from '../read/root.ts';
import { countProblems } from '../report/count.ts';
import { report } from '../report/report.ts';
import { keepSchemas } from './editor-schemas.ts';
import { LibraryError, type CheckedLibrary } from './library-error.ts';
import { problemsPage } from './problems-page.ts';
import { whenStill } from './when-still.ts';

const moduleId = 'virtual:library';
const resolvedId = `\0${moduleId}`;
const thisFile = fileURLToPath(import.meta.url);

/** Sent to the pages that are open; src/client/follow-edits.ts listens. */
const changed = 'library:changed';
const problemsFound = 'library:problems';

/**
 * Hands the library and the texts of its chapters to the pages as the module `virtual:library`, read by our own reader and
 * not by Astro's content layer: that one stops at the first problem, reports it in English without a line, and waits half
 * a second before a change is seen. A build gives the library that it has read and checked. In development a change is on
 * the screen at once, and a problem stands over the last good pages until it is mended.
 */
export function libraryPlugin(root: string, checked?: CheckedLibrary): Plugin {
  const folders = libraryFolders.map((folder) => join(root, folder));
  const isInLibrary = (path: string): boolean => folders.some((folder) => isWithin(folder, join(path)));
  const reader = createReader();
  let say: Pick<Logger, 'info' | 'warnOnce' | 'error'> | undefined;
  let suggest: ReturnType<typeof keepSchemas> = () => undefined;
  let now: ReadNow | undefined = checked && { problems: [], files: new Map() };
  let lastGood = checked?.entries;
  /** What is wrong stands in the terminal too, and that it is mended. */
  const tell = ({ problems, warnings }: ReadLibrary, files: Files): void => {
    const before = now?.problems.length ?? 0;
    for (const warning of warnings) say?.warnOnce(report([warning], files));
    if (problems.length > 0) say?.error(`${countProblems(problems.length)}.\n\n${report(problems, files)}\n`);
    else if (before > 0) say?.info('Filerne er i orden igen.');
  };
  const take = ({ files, unreadable }: FolderRead): ReadNow => {
    const read = reader(files, unreadable);
    tell(read, files);
    // A correction is looked at before it is told, and so is what is moved or taken away: only a build waits for that.
    const inTheWay = read.problems.filter(({ rule }) => rule !== 'sealed-change' && rule !== 'address-gone');
    if (inTheWay.length === 0) lastGood = read.entries;
    suggest(read.entries);
    now = { problems: inTheWay, files };
    return now;
  };

  return {
    name: 'library',
    enforce: 'pre',
    // The pictures of a library outside the program are given to a browser from where they lie.
    config: () => (root === program ? {} : { server: { fs: { allow: [program, ...folders] } } }),
    configResolved({ logger }) {
      say = logger;
    },
    resolveId(source, importer) {
      if (source === moduleId) return resolvedId;
      // A chapter and a picture keep the path that says which it is, also where a folder of the library is a link to elsewhere.
      const path = source.replace(/^\/@fs(?=\/)/, '');
      if (/\.(?:mdx|jpe?g|png)$/.test(path) && isInLibrary(path)) return path;
      // What a chapter is compiled to needs the program's packages, and none that lie around the library.
      const isPackage = /^[@\w]/.test(source);
      return isPackage && importer && isInLibrary(importer) ? this.resolve(source, thisFile) : undefined;
    },
    load(id) {
      if (id !== resolvedId) return undefined;
      const { problems, files } = now ?? take(readFolder(root));
      if (!lastGood) throw new LibraryError(problems, files);
      return `export const entries = ${uneval(lastGood)};\n${chaptersOf(lastGood, root)}\n${imagesOf(lastGood, root)}`;
    },
    // The pages follow the library as below; Vite would load them again for each chapter, also for one that is broken.
    hotUpdate: ({ file }) => (isInLibrary(file) ? [] : undefined),
    configureServer(server) {
      // Astro starts a server in a build too; what is published is what was given then.
      if (checked) return;
      suggest = keepSchemas(root);
      server.watcher.add(folders);
      const first = readFolder(root);
      take(first);
      const touched = whenStill({
        read: () => readFolder(root),
        isSame: isSameFolder,
        isHalf: isHalfSaved,
        known: first,
        show(folder) {
          const [hadPages, hadProblems] = [lastGood !== undefined, now !== undefined && now.problems.length > 0];
          const hasProblems = showProblems(server, take(folder));
          if (!hasProblems || !hadPages) refresh(server, hadProblems);
        },
      });
      server.middlewares.use((request, response, next) => {
        if (lastGood || !now || isOfVite(request.url)) return next();
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
        response.end(problemsPage(now.problems.length, report(now.problems, now.files)));
      });
      server.watcher.on('all', (_event, path) => {
        if (isInLibrary(path)) touched();
      });
      server.ws.on('connection', () => showProblems(server, now));
    },
  };
}

/** What is wrong with the files as they were read last. */
interface ReadNow extends Pick<ReadLibrary, 'problems'> {
  files: Files;
}

/** What the browser needs of Vite to know when a page is to be loaded again. */
const isOfVite = (url = ''): boolean => /^\/(?:@|node_modules\/)/.test(url);

/** The text of each chapter by its file, to be fetched when a page shows it. */
function chaptersOf(entries: ReadLibrary['entries'], root: string): string {
  const texts = entries
    .filter(({ file }) => file.endsWith('.mdx'))
    .map(({ file }) => `${JSON.stringify(file)}: () => import(${JSON.stringify(normalizePath(join(root, file)))}),`);
  return `export const chapters = {\n${texts.join('\n')}\n};`;
}

/** The pictures that a text shows by their files, for Astro to make in sizes; one that nothing shows is not published at all. */
function imagesOf(entries: ReadLibrary['entries'], root: string): string {
  const shelves = buildShelves(entries);
  const used = textsOf(shelves).flatMap(({ components, year }) =>
    components.flatMap(({ name, attributes: { src = '' } }) =>
      name === 'Image' ? (findImage(shelves, src, year) ?? []) : [],
    ),
  );
  const images = [...new Set(used.map(({ file }) => file))].map(
    (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(normalizePath(join(root, file)))}),`,
  );
  return `export const images = {\n${images.join('\n')}\n};`;
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
function showProblems(server: ViteDevServer, now: ReadNow | undefined): boolean {
  if (!now || now.problems.length === 0) return false;
  server.ws.send(problemsFound, { count: now.problems.length, told: report(now.problems, now.files) });
  return true;
}
