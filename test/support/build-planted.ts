import { drawWhole, drawWithAstro } from '../../scripts/build.ts';
import { plantedEntries } from './planted.ts';

// Draws the site of the library in a folder, with hostile texts in it: build-planted.ts <library> <site> <first text>.
const [root = '', folder = '', first = '0'] = process.argv.slice(2);
const checked = { entries: plantedEntries(Number(first)), warnings: [] };
await drawWhole({ root, checked, isPreview: false }, folder, drawWithAstro);
process.exit(0);
