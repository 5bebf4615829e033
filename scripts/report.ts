import { createReader, type Reader } from '../src/read/read-library.ts';
import { asMarkdown } from '../src/review/as-markdown.ts';
import { reviewOf } from '../src/review/review.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { versionsInGit, type OpenVersions } from './versions.ts';

/**
 * Tells what a change of the library comes to, as Markdown for a pull request: what must be mended first, then what readers
 * will see. Compared with where the branch was begun, so that what others have done since is not told.
 */
export function report(
  { root, options: { base = 'main', head, preview } }: Asked,
  effects: Effects,
  open: OpenVersions = versionsInGit,
  reader: Reader = createReader(),
): number {
  const versions = open(root, base, head);
  const now = versions.head ?? effects.files(root);
  const review = reviewOf(versions.base, now, reader, effects.today(), versions.elsewhere);
  effects.out(asMarkdown(review, preview).trimEnd());
  return 0;
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run report',
    options: { base: '<gren>', head: '<gren>', preview: '<adresse>' },
    cannot: 'Der kan ikke laves en rapport.',
    run: report,
  });
}
