// What Node compiles of the program and its packages is kept for the next command, which then begins sooner. Loaded before
// all else (`node --import`), since what a script imports is compiled before any of it runs. Nothing is lost where it cannot
// be kept: Node says nothing and compiles again.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(
  process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)),
);
