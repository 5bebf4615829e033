import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { clientPlugin } from './client-plugin.ts';
import { keepDrawings, takeDrawings } from './kept-drawings.ts';
import { checkLibrary } from './library-error.ts';
import { libraryPlugin } from './library-plugin.ts';
import { PageError } from './page-error.ts';

const followEdits = fileURLToPath(new URL('../client/follow-edits.ts', import.meta.url));

/** Publishes the library at the project's root. A library with problems stops the build before Astro has begun. */
export function library(): AstroIntegration {
  let drawings: string;
  return {
    name: 'library',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectScript }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build') checkLibrary(root);
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(followEdits)};`);
        forgetFonts(config.cacheDir);
        drawings = fileURLToPath(new URL('charts.json', config.cacheDir));
        updateConfig({ vite: { plugins: [libraryPlugin(root), clientPlugin()] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        takeDrawings(drawings);
        setPrerenderer(namingPages);
      },
      'astro:build:done': ({ logger }) => keepDrawings(drawings, (message) => logger.warn(message)),
    },
  };
}

/** Astro believes the fonts it has kept, also one that a full disk has cut short. Its own copies are made in no time. */
function forgetFonts(cache: URL): void {
  try {
    rmSync(new URL('fonts/', cache), { recursive: true, force: true });
  } catch {
    return;
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
