import { cpSync } from 'node:fs';
import { buildSite } from '../build.ts';
import { runCommand } from '../command.ts';

// Builds as npm run build does, of pages that were drawn before: all but drawing takes its course, and soon.
await runCommand({
  name: 'build-drawn',
  run: async ({ root }, effects) => {
    const drawn = process.env['DRAWN'] ?? '';
    const draw = async (_library: unknown, outDir: string) => cpSync(drawn, outDir, { recursive: true });
    return (await buildSite(root, effects, draw)) ? 0 : 1;
  },
});
