import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { chapterMarkdown } from './src/astro/chapter-markdown.ts';
import { fonts, licencesFile } from './src/astro/fonts.ts';
import { library } from './src/astro/integration.ts';
import { keptFor, libraryRoot, program, siteFolder } from './src/read/root.ts';

const imageService = fileURLToPath(new URL('src/astro/image-service.ts', import.meta.url));

/**
 * How the site of a library is made, wherever it lies. Astro's root is always the program.
 *
 * @param {import('./src/astro/integration.ts').GivenLibrary} given
 * @returns {import('astro').AstroInlineConfig}
 */
export const siteOf = (given) =>
  defineConfig({
    root: program,
    publicDir: join(given.root, 'public'),
    outDir: siteFolder(given.root),
    ...(given.root !== program && { cacheDir: keptFor(given.root) }),
    // A host that serves the site below a path sets the base; on which host it is, the commands say (scripts/published-at.ts).
    base: process.env.SITE_BASE,
    trailingSlash: 'always',
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    // Two pages at one address: one of them would be left out without a word.
    prerenderConflictBehavior: 'error',
    vite: {
      build: {
        // Vega is large, and fetched only by readers who ask to explore a chart.
        chunkSizeWarningLimit: 700,
        // The notices of the packages that readers are sent.
        license: { fileName: licencesFile },
      },
    },
    image: { service: { entrypoint: imageService } },
    integrations: [library(given), mdx()],
    markdown: { processor: satteri(chapterMarkdown(given.root)), syntaxHighlight: false },
    fonts: fonts.map(({ name, cssVariable, package: from, file, fallback }) => ({
      provider: fontProviders.local(),
      name,
      cssVariable,
      fallbacks: [fallback],
      options: {
        // A page that is read already never changes its letters: who has them not at once reads the page in the fallback,
        // and the next page in them, since they have come meanwhile and are kept.
        variants: [{ src: [`${from}/${file}`], weight: '200 900', style: 'normal', display: 'optional' }],
      },
    })),
    security: {
      csp: {
        directives: [
          "default-src 'none'",
          "img-src 'self' data:",
          "manifest-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          // No script makes elements or code of text; the one policy is that of src/client/explore/only-emptying.ts.
          "require-trusted-types-for 'script'",
          'trusted-types default',
        ],
      },
    },
  });

export default siteOf({ root: libraryRoot() });
