import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { program } from '../src/read/root.ts';

/**
 * Runs every test, or with `--library` what must hold of any library, which is all that an editor's change can break. Ends on
 * one line that counts them, taken from the report that vitest wrote.
 */
const report = '.cache/test-report.json';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const ofAnyLibrary = ['--project=site', '--project=modules', 'test/site/', 'test/plan/any-library.test.ts'];

process.chdir(program);
rmSync(report, { force: true });
const asked = process.argv.includes('--library') ? ofAnyLibrary : [];
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...asked,
  ],
  // What one of the many programs that tests start has compiled, the next need not.
  { stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: resolve('.cache/compiled') } },
);
process.exitCode = status ?? 1;

if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report;
  // A file that cannot even be loaded has no failed test, but it has failed.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
  console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed`);
} else {
  console.error('The tests wrote no report.');
  process.exitCode = 1;
}
