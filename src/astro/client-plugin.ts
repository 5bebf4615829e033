import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIn = fileURLToPath(new URL('../client/no-vega-lite.ts', import.meta.url));

/** What Vite puts around each `import()` of a script. */
const helper = {
  name: 'preload-helper',
  imported: /import \{ \w+ as __vitePreload \} from "[^"]+";/,
  asked: ', __VITE_PRELOAD__',
};

/**
 * Leaves out of what the browser gets the Vega-Lite compiler, and Vite's helper for styles that a script brings along: no
 * script does, and the helper alone is larger than the script of most pages. Should Vite come to write it otherwise it stays,
 * and the weights of the pages tell (test/site/weight.test.ts).
 */
export const clientPlugin = (): Plugin => ({
  name: 'less-for-the-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'vega-lite' ? standIn : undefined),
  renderChunk: (code) =>
    helper.imported.test(code)
      ? code.replace(helper.imported, 'const __vitePreload = (load) => load();').replaceAll(helper.asked, '')
      : undefined,
  generateBundle(_, bundle) {
    const files = Object.values(bundle).filter((file) => file.type === 'chunk');
    const unused = files.find(({ name }) => name === helper.name)?.fileName;
    if (unused && !files.some(({ code }) => code.includes(basename(unused)))) Reflect.deleteProperty(bundle, unused);
  },
});
