import { forApache } from '../src/hosting/apache.ts';
import { forCloudflare, forNetlify } from '../src/hosting/headers-file.ts';
import { forNginx } from '../src/hosting/nginx.ts';
import type { ServedSite } from '../src/hosting/served.ts';
import { buildLibrary } from '../src/plan/library/library.ts';
import { publishedEntries } from '../src/plan/library/published.ts';
import { livingAddresses } from '../src/plan/publish/public-addresses.ts';
import { movedAddresses } from '../src/plan/publish/redirects.ts';
import { joinList } from '../src/plan/words/danish.ts';
import { readLibrary } from '../src/read/read-library.ts';
import { report } from '../src/report/report.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';

const hosts: Readonly<Record<string, (site: ServedSite) => string>> = {
  nginx: forNginx,
  apache: forApache,
  netlify: forNetlify,
  cloudflare: forCloudflare,
};

/** Writes how a host is to serve the site: its headers, the types of its files, and the pages that have moved. */
export function hosting({ root, words: [host = ''] }: Pick<Asked, 'root' | 'words'>, effects: Effects): number {
  const write = hosts[host];
  if (!Object.hasOwn(hosts, host) || !write) {
    throw new CommandError(
      `Skriv, hvad webstedet skal ligge hos: ${joinList(Object.keys(hosts), 'eller')}. Fx: npm run hosting -- nginx`,
    );
  }
  const { files, unreadable } = effects.files(root);
  const { entries, problems } = readLibrary(files, unreadable);
  if (problems.length > 0) throw new CommandError(report(problems, files));
  const library = buildLibrary(publishedEntries(entries));
  const living = livingAddresses(library, library.site.comparisons);
  const moved = movedAddresses(library.published, living, library.redirects).pages;
  effects.out(
    write({
      base: (process.env['SITE_BASE'] ?? '').replace(/\/$/, ''),
      moved: moved.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }])),
    }),
  );
  return 0;
}

if (import.meta.main) {
  await runCommand({ name: 'npm run hosting', words: ['<vært>'], cannot: 'Der er ikke skrevet noget.', run: hosting });
}
