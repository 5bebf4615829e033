import { zipSync, type Zippable } from 'fflate';
import { addresses } from '../../plan/publish/addresses.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { editionOf } from '../../plan/library/plan-words.ts';
import type { Seal } from '../../plan/entry/seal.ts';
import { diskPage, diskStyles, type Together } from './disk-page.ts';
import type { Served } from './paths.ts';

/** A site that is built, as far as a file is made of it. */
export interface BuiltSite extends Served {
  /** All files, by their paths from the root. */
  files: readonly string[];
  read: (file: string) => Uint8Array;
}

/**
 * The edition that a plan is, as one file that opens without the web: its pages with all that they show, its data, and its
 * seal, each under the path that it has on the site. The same bytes each time.
 */
export function editionArchive(plan: Plan, seal: Seal, site: BuiltSite, library: Pick<Library, 'site'>): Uint8Array {
  const contents = new Map([...filesOfEdition(plan, site), ...frontFiles(plan, seal, site, library)]);
  const [year = 1980, month = 1, day = 1] = plan.edition.date.split('-').map(Number);
  // A ZIP keeps the time of a clock on the wall: the same one wherever it is made.
  const mtime = new Date(year, month - 1, day);
  const entries = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  const zipped: Zippable = Object.fromEntries(
    entries.map(([file, bytes]) => [file, [bytes, { level: isPacked(file) ? 0 : 6 }]]),
  );
  return zipSync(zipped, { mtime });
}

const isPacked = (file: string): boolean => /\.(?:png|jpe?g|webp|avif|woff2|xlsx|parquet|pdf)$/.test(file);

/** What of a plan's files is the edition itself: not what another run makes of it, nor what only a script fetches. */
const isOfEdition = (file: string, folder: string): boolean =>
  file.startsWith(folder) && !/\.(?:zip|pdf)$|-udforsk\.json$/.test(file);

function filesOfEdition({ year, edition }: Plan, site: BuiltSite): Map<string, Uint8Array> {
  const own = new Set(site.files.filter((file) => isOfEdition(file, `${year}/`)));
  const there = new Set(site.files);
  const address = site.host === undefined ? undefined : site.host + site.base + addresses.plan(year);
  const together: Together = {
    host: site.host,
    base: site.base,
    isWithin: (file) => own.has(file),
    note: noteOn(edition.number, address),
  };
  const contents = new Map<string, Uint8Array>();
  const wanted = [...own];
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (contents.has(file) || !there.has(file)) continue;
    const { bytes, needs } = onDisk(file, site, together);
    contents.set(file, bytes);
    wanted.push(...needs);
  }
  return contents;
}

const noteOn = (edition: string, address: string | undefined): string =>
  `Du læser udgave ${edition} som filer på din egen computer. Det, der ikke er en del af planen, ${
    address ? `ligger på webstedet: <a href="${address}">${address}</a>` : 'ligger kun på webstedet.'
  }`;

function onDisk(file: string, site: BuiltSite, together: Together): { bytes: Uint8Array; needs: readonly string[] } {
  const bytes = site.read(file);
  const isPage = file.endsWith('.html');
  if (!isPage && !file.endsWith('.css')) return { bytes, needs: [] };
  const text = new TextDecoder().decode(bytes);
  const made = isPage ? diskPage(text, file, together) : diskStyles(text, file, site);
  return { bytes: new TextEncoder().encode(made.text), needs: made.needs };
}

/** What an edition says of itself, and where the site is that it is from. */
export const readMe = 'laes-mig.txt';

/** What one meets when the file is opened: a way in, and what it is in plain words. */
function frontFiles(
  plan: Plan,
  seal: Seal,
  { host, base }: BuiltSite,
  { site }: Pick<Library, 'site'>,
): [string, Uint8Array][] {
  const { year } = plan;
  const name = `${editionOf(plan)}, ${site.municipality}`;
  const start = `${year}/index.html`;
  const page = `<!DOCTYPE html>
<html lang="da">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${start}">
<title>${escaped(name)}</title>
<p><a href="${start}">${escaped(name)}</a></p>
</html>
`;
  const text = [
    name,
    '',
    'Pak filen ud, og åbn index.html. Siderne kan læses uden internet.',
    `Tabeller og mål som regneark: ${year}/plan.xlsx. Hver tabel som data: mappen ${year}/tal.`,
    '',
    `Alt, hvad udgaven siger, er samlet i ${year}/forsegling.json. Filens fingeraftryk (SHA-256) er`,
    seal.digest,
    'Er fingeraftrykket et andet, er der ændret i filen.',
    ...(host === undefined ? [] : ['', `Webstedet: ${host}${base}${addresses.plan(year)}`]),
    '',
  ].join('\r\n');
  const encode = (said: string): Uint8Array => new TextEncoder().encode(said);
  return [
    ['index.html', encode(page)],
    [readMe, encode(text)],
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
