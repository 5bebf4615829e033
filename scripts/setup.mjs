// Makes a fresh machine ready: installs what package-lock.json says, and with --browser a Chromium where there is none.
// Plain JavaScript that runs on Node 20 before anything is installed. It runs as npm pre script: the script after it
// gets a shell of its own, which then finds the pinned Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const marker = 'node_modules/.cache/installed';

function install() {
  // npm ci would empty the folder that a link leads to, which another copy of the project uses.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed; see above.');
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(marker, wanted);
}

async function installBrowser() {
  const { findChromium } = await import('./chromium.mjs');
  if (await findChromium()) return;
  console.log('Installing Chromium for the browser tests …');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['--version'], 'ignore')) {
    run('apt-get', ['update', '-q']);
    // Older systems have only the one with a window.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name])) break;
    }
  }
  if (!(await findChromium())) run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  if (await findChromium()) return;
  fail(
    'The browser tests need Chromium. Install it (on Debian: apt-get install chromium) or set CHROMIUM to its path.',
  );
}

function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { stdio, shell: process.platform === 'win32' }).status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
install();
if (process.argv.includes('--browser')) await installBrowser();
