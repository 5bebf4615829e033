import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIn = fileURLToPath(new URL('../client/no-vega-lite.ts', import.meta.url));

/** Leaves the Vega-Lite compiler out of what the browser gets. */
export const clientPlugin = (): Plugin => ({
  name: 'no-vega-lite-in-the-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'vega-lite' ? standIn : undefined),
});
