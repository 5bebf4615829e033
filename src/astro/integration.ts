import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Connect } from 'vite';
import { drawings } from '../chart/drawn-charts.ts';
import { pictures } from '../chart/drawn-pictures.ts';
import { clientPlugin } from './client-plugin.ts';
import { drawBeside, pagesAtOnce } from './draw-beside.ts';
import { drawPicture } from './draw-pictures.ts';
import { finishSite } from './finish-site.ts';
import { guidePlugin } from './guide-plugin.ts';
import { keepDrawings, takeDrawings } from './kept-drawings.ts';
import { keptPictures } from './kept-pictures.ts';
import { dropChanged, noteWhole } from './kept-whole.ts';
import { checkedLibraryAt, type CheckedLibrary } from './library-error.ts';
import { buildLibrary } from '../plan/library/library.ts';
import { libraryPlugin } from './library-plugin.ts';
import { PageError } from './page-error.ts';
import { tonesPlugin } from './tones-plugin.ts';

/** Parts of pages in all their states, for whoever works on the program: no page of a published site. */
const componentExamples = new URL('../pages/_komponenter.astro', import.meta.url);
/** What drafts still lack, for whoever writes them: no page of a published site either. */
const draftLacks = new URL('../pages/_kladde.astro', import.meta.url);
const tiedLines = new URL('tied-lines.ts', import.meta.url);
const followEdits = fileURLToPath(new URL('../client/follow-edits.ts', import.meta.url));

/** A library to be published: where it lies, and what it holds where that has been read already. */
export interface GivenLibrary {
  root: string;
  checked?: CheckedLibrary | undefined;
  /** Built with its drafts, and what they lack. */
  isPreview?: boolean | undefined;
}

/** Publishes a library. One with problems stops the build before Astro has begun. */
export function library({ root, checked, isPreview = false }: GivenLibrary): AstroIntegration {
  let cacheDir: URL;
  let published: CheckedLibrary | undefined;
  let base = '';
  let keptFiles: ReturnType<typeof keptPictures>;
  let host: string | undefined;
  const beside = drawBeside();
  return {
    name: 'library',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectScript, injectRoute, addMiddleware }) => {
        const read = command === 'build' ? (checked ?? checkedLibraryAt(root)) : undefined;
        published = read;
        base = config.base.replace(/\/$/, '');
        host = config.site === undefined ? undefined : new URL(config.site).origin;
        if (command === 'dev') {
          injectScript('page', `import ${JSON.stringify(followEdits)};`);
          injectRoute({ pattern: '/komponenter', entrypoint: componentExamples });
        }
        if (command === 'dev' || isPreview) injectRoute({ pattern: '/kladde', entrypoint: draftLacks });
        addMiddleware({ order: 'post', entrypoint: tiedLines });
        cacheDir = usableCache(config.cacheDir);
        keptFiles = keptPictures(keptIn(cacheDir, 'pictures'), drawPicture);
        pictures.maker = keptFiles.maker;
        updateConfig({
          cacheDir,
          build: { concurrency: pagesAtOnce },
          vite: {
            define: { 'import.meta.env.IS_PREVIEW': String(isPreview) },
            plugins: [libraryPlugin(root, read), tonesPlugin(), guidePlugin(), clientPlugin()],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(withSlash);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setFlagsFromString(collectSooner);
        takeDrawings(keptIn(cacheDir, 'charts.jsonl'));
        drawings.maker = beside.maker;
        setPrerenderer(namingPages);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await finishSite(buildLibrary(published!.entries), fileURLToPath(dir), {
          ...{ host, base, isPreview },
          makePicture: keptFiles.maker,
        });
        await keepDrawings(keptIn(cacheDir, 'charts.jsonl'), (message) => logger.warn(message));
        await beside.end();
        keptFiles.forgetOthers();
        for (const folder of pictureFolders) noteWhole(keptIn(cacheDir, folder));
      },
    },
  };
}

/** In `dev` Astro finds a file whose ending stands in no route only as it finds a page: with a slash at the end. */
const withSlash: Connect.NextHandleFunction = (request, _response, next) => {
  request.url = request.url?.replace(/\/soeg\/indeks\/[^?]+(?=\?|$)/, '$&/');
  next();
};

/**
 * Garbage is collected when what is in use has grown by half, and not only when it has grown fourfold: a build of many
 * plan years needs a seventh less memory, and no more time.
 */
const collectSooner = '--heap-growing-percent=50';

/** Where pictures are kept: our own, and those that Astro makes for texts. */
const pictureFolders = ['pictures', 'assets'] as const;
const keptIn = (cache: URL, name: string): string => fileURLToPath(new URL(name, cache));

/**
 * The cache, or a folder for this time where it cannot be written to. Astro believes the fonts and pictures it has kept, also those
 * that a killed build or a full disk has cut short. Its fonts are copied in no time, so they are always made anew.
 */
function usableCache(cache: URL): URL {
  try {
    rmSync(keptIn(cache, 'fonts'), { recursive: true, force: true });
    mkdirSync(keptIn(cache, 'fonts'), { recursive: true });
    for (const folder of pictureFolders) dropChanged(keptIn(cache, folder));
    return cache;
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'site-cache-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return pathToFileURL(folder + sep);
  }
}

/** Draws as Astro does, and says which page it was that could not be drawn. */
const namingPages = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
  ...prerenderer,
  async render(request, options) {
    try {
      return await prerenderer.render(request, options);
    } catch (error) {
      throw new PageError(decodeURI(new URL(request.url).pathname), error);
    }
  },
});
