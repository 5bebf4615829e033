import './spare-memory.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { draftYears, publishedEntries } from '../src/plan/library/published.ts';
import { buildLibrary, type Library, type Plan } from '../src/plan/library/library.ts';
import type { Seal } from '../src/plan/entry/seal.ts';
import { changedSince, isFollowingUp } from '../src/plan/seal/held.ts';
import { brokenEditions } from '../src/plan/seal/seal.ts';
import { addresses } from '../src/plan/publish/addresses.ts';
import { partName } from '../src/plan/seal/part-names.ts';
import { digestOf } from '../src/plan/seal/plain.ts';
import { capitalize, countInWords, formatDate, formatNumber, joinList, plural } from '../src/plan/words/danish.ts';
import type { Entry } from '../src/plan/library/layout.ts';
import type { FolderRead } from '../src/read/files-fs.ts';
import { createReader, type Reader } from '../src/read/read-library.ts';
import { siteFolder } from '../src/read/root.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import { archivedSite, mostBytes, refuseOtherAddress } from './seal/archive.ts';
import { builtAgain, siteIn } from './seal/built-again.ts';
import { siteFaults, type SiteFiles } from './seal/site-proof.ts';
import { refuseOtherProblems } from './seal/sealing.ts';

/**
 * Proves that the files of a library are the editions that were sealed, and that its site is what is built of them, file by
 * file; or that a file of an edition is. Gives 0 where they are, and 1 where a part is not, which is named.
 */
export async function verify(
  asked: Asked,
  effects: Effects,
  sites: Sites = { there: siteThere, again: builtAgain },
  reader: Reader = createReader(),
): Promise<number> {
  const { root, options } = asked;
  const folderRead = effects.files(root);
  const { files, unreadable } = folderRead;
  const { entries, problems } = reader(files, unreadable);
  refuseOtherProblems(problems, files, 'Planerne kan ikke efterprøves');
  const published = publishedEntries(entries);
  const library = buildLibrary(published);
  const [archive] = asked.words;
  if (archive !== undefined) return verifyArchive(archive, library, { asked, effects, sites, folderRead });
  const named = options['site'];
  const folder = named === undefined ? siteFolder(root) : asked.folder(named);
  const site = sites.there(folder);
  if (!site && named !== undefined) throw new CommandError(`Der er intet websted i ${folder}.`);
  const drafts = draftYears(entries);
  const plans = library.plans.filter(({ year, status }) => !drafts.has(year) && status !== 'draft');
  const told = plans.map((plan) => proofOf(plan, library, published));
  effects.out(told.map(({ text }) => text).join('\n'));
  const isSealed = told.every(({ isProven }) => isProven);
  if (!site) {
    effects.out('Webstedet er ikke bygget, så kun filerne er efterprøvet.');
    return isSealed ? 0 : 1;
  }
  if (problems.length > 0) {
    effects.out('Webstedet kan først efterprøves, når filerne er, som de er forseglet.');
    return 1;
  }
  const faults = siteFaults(site, await sites.again(root, folderRead), new Set(files.keys()));
  effects.out(siteText(folder, site.size, faults));
  return isSealed && faults.length === 0 ? 0 : 1;
}

interface ArchiveAsked {
  asked: Asked;
  effects: Effects;
  sites: Sites;
  folderRead: FolderRead;
}

/** Proves that a file of an edition, as the site gives it, is what is built of the files of the library, file by file. */
async function verifyArchive(
  named: string,
  library: Library,
  { asked, effects, sites, folderRead }: ArchiveAsked,
): Promise<number> {
  const given = archivedSite(effects.open(asked.folder(named), mostBytes), named);
  const seal = library.seals.find(({ year }) => given.has(addresses.seal(year)));
  if (!seal) throw new CommandError(`${named} har ingen forsegling af en plan, som biblioteket kender.`);
  const { year, edition, date, digest } = seal;
  const sealed = editionSealed(seal, given.get(addresses.seal(year))!);
  if (sealed !== undefined && sealed !== edition) {
    effects.out(
      `${named}: forseglingen er den af udgave ${sealed} for ${year}. Planen er rettet siden, så siderne kan kun holdes op mod udgave ${edition}.`,
    );
    return 1;
  }
  const again = (await sites.again(asked.root, folderRead)).get(addresses.planArchive(year))!;
  const built = archivedSite(again, named);
  refuseOtherAddress(given, built, named);
  const faults = siteFaults(given, built, new Set(folderRead.files.keys()));
  effects.out(
    faults.length === 0
      ? `${named}: ${year}, udgave ${edition} fra ${formatDate(date)}, SHA-256 ${digest}`
      : [`${named} er ikke udgave ${edition} for ${year}.`, ...toldFaults(faults)].join('\n'),
  );
  return faults.length === 0 ? 0 : 1;
}

/** The edition that a published seal is of, where it is one that the plan has had. */
function editionSealed(seal: Seal, published: Uint8Array): string | undefined {
  const digest = digestOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(published));
  return [seal, ...seal.earlier].find((edition) => edition.digest === digest)?.edition;
}

/** So many files are told one by one. */
const mostTold = 20;

function siteText(folder: string, count: number, faults: readonly string[]): string {
  if (faults.length === 0) {
    return `Webstedet i ${folder} er bygget en gang til og er det samme, ${formatNumber(count)} ${plural(count, 'fil', 'filer')}.`;
  }
  return [
    `Webstedet i ${folder} er ikke det, der bliver bygget af filerne. ${capitalize(countInWords(faults.length))} ${plural(faults.length, 'fil', 'filer')} er anderledes:`,
    ...toldFaults(faults),
    'Har I ændret filerne, programmet eller webstedets adresse, siden det blev bygget, så byg det igen: npm run build',
  ].join('\n');
}

function toldFaults(faults: readonly string[]): string[] {
  const more = faults.length - mostTold;
  return [
    ...faults.slice(0, mostTold).map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  … og ${formatNumber(more)} til.`] : []),
  ];
}

interface Proof {
  isProven: boolean;
  text: string;
}

function proofOf(plan: Plan, library: Library, entries: readonly Entry[]): Proof {
  const { year } = plan;
  const seal = library.seals.find((each) => each.year === year);
  if (!seal) return { isProven: false, text: `${year}: ikke forseglet. Kør npm run adopt -- ${year} --seal` };
  const faults = libraryFaults(seal, library, entries);
  const { edition, date, digest } = seal;
  return faults.length === 0
    ? { isProven: true, text: `${year}: udgave ${edition} fra ${formatDate(date)}, SHA-256 ${digest}` }
    : {
        isProven: false,
        text: [`${year}: er ikke udgave ${edition}.`, ...faults.map((fault) => `  ${fault}`)].join('\n'),
      };
}

function libraryFaults(seal: Seal, library: Library, entries: readonly Entry[]): string[] {
  const broken = brokenEditions(seal).map(({ edition }) => edition);
  const changed = changedSince(seal, library, entries)
    .filter((change) => !isFollowingUp(change, seal.year, library))
    .map(partName);
  return [
    ...(broken.length > 0 ? [`Forseglingen af udgave ${joinList(broken)} passer ikke med det, der står i den.`] : []),
    ...changed.map((name) => `${capitalize(name)} er ikke, som det er forseglet.`),
  ];
}

/** Where sites come from: the one in a folder, undefined where there is none, and the one that a library makes. */
export interface Sites {
  there: (folder: string) => SiteFiles | undefined;
  again: (root: string, files: FolderRead) => Promise<SiteFiles>;
}

const siteThere = (folder: string): SiteFiles | undefined =>
  existsSync(join(folder, 'index.html')) ? siteIn(folder) : undefined;

if (import.meta.main) {
  await runCommand({
    name: 'npm run verify',
    options: { site: '<mappe>' },
    words: ['<fil.zip>'],
    cannot: 'Planerne kunne ikke efterprøves.',
    failed: 2,
    run: verify,
  });
}
