import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clientPlugin } from './client-plugin.ts';
import { keepDrawings, takeDrawings } from './kept-drawings.ts';
import { checkLibrary } from './library-error.ts';
import { libraryPlugin } from './library-plugin.ts';

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
        drawings = fileURLToPath(new URL('charts.json', config.cacheDir));
        updateConfig({ vite: { plugins: [libraryPlugin(root), clientPlugin()] } });
      },
      'astro:build:start': () => takeDrawings(drawings),
      'astro:build:done': () => keepDrawings(drawings),
    },
  };
}
