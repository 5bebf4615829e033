import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { program, siteFolder } from '../src/read/root.ts';
import { runCommand, type Asked, type Effects } from './command.ts';

const checker = join(program, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/**
 * Faults that are none: parts of a table that a phone sets as lists and grids say what they are, since Safari takes them
 * for no table otherwise; and styles that frames for other sites carry with them, which every browser has known for years.
 */
const knowingly = [
  '“role” attribute must not be used on a “(?:table|thead|tbody|tr|th|td)” element',
  'CSS: “(?:container-type|paint-order)”: Property .* doesn.t exist',
  'CSS: Unrecognized at-rule “@container”',
]
  .map((message) => `.*${message}.*`)
  .join('|');

/** Asks the Nu Html Checker, a Java program, of every page that was built. */
function html({ root }: Asked, effects: Effects): number {
  const site = siteFolder(root);
  if (!existsSync(site)) throw new Error('Der er intet websted endnu. Kør npm run build først.');
  const asked = ['--skip-non-html', '--errors-only', '--format', 'gnu', '--filterpattern', knowingly, site];
  const { error, status, stderr } = spawnSync('java', ['-Xmx700m', '-jar', checker, ...asked], { encoding: 'utf8' });
  if (error) throw new Error('Kontrollen kræver Java. Installer det, og prøv igen.');
  effects.err(stderr);
  if (status === 0) effects.out('Siderne har ingen fejl i deres HTML.');
  return status ?? 2;
}

await runCommand({ name: 'npm run html', cannot: 'Siderne kunne ikke kontrolleres.', failed: 2, run: html });
