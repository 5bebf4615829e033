import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftYears, publishedEntries } from '../src/plan/library/published.ts';
import { buildLibrary, type Library, type Plan } from '../src/plan/library/library.ts';
import type { Seal } from '../src/plan/entry/seal.ts';
import { changedSince, isFollowingUp } from '../src/plan/seal/held.ts';
import { brokenEditions } from '../src/plan/seal/seal.ts';
import { addresses } from '../src/plan/publish/addresses.ts';
import { partName } from '../src/plan/seal/part-names.ts';
import { capitalize, formatDate, joinList } from '../src/plan/words/danish.ts';
import type { Entry } from '../src/plan/library/layout.ts';
import { createReader, type Reader } from '../src/read/read-library.ts';
import { siteFolder } from '../src/read/root.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import { archivedSite, mostBytes } from './seal/archive.ts';
import { editionFaults, editionSealed, siteFaults, type ReadSite } from './seal/site-proof.ts';
import { refuseOtherProblems } from './seal/sealing.ts';

/**
 * Proves that the files of a library, and the site that is built of them, are the editions that were sealed; or that a file
 * of an edition is. Gives 0 where they are, and 1 where a part is not, which is named.
 */
export function verify(
  asked: Asked,
  effects: Effects,
  siteAt: SiteAt = readSite,
  reader: Reader = createReader(),
): number {
  const { root, options } = asked;
  const { files, unreadable } = effects.files(root);
  const { entries, problems } = reader(files, unreadable);
  refuseOtherProblems(problems, files);
  const published = publishedEntries(entries);
  const library = buildLibrary(published);
  const [archive] = asked.words;
  if (archive !== undefined) return verifyArchive(archive, library, asked, effects);
  const named = options['site'];
  const folder = named === undefined ? siteFolder(root) : asked.folder(named);
  const site = siteAt(folder);
  if (!site && named !== undefined) throw new CommandError(`Der er intet websted i ${folder}.`);
  const drafts = draftYears(entries);
  const plans = library.plans.filter(({ year, status }) => !drafts.has(year) && status !== 'draft');
  const told = plans.map((plan) => proofOf(plan, library, published, site));
  effects.out(told.map(({ text }) => text).join('\n'));
  effects.out(
    site ? `Webstedet i ${folder} er efterprøvet med.` : 'Webstedet er ikke bygget, så kun filerne er efterprøvet.',
  );
  return told.every(({ isProven }) => isProven) ? 0 : 1;
}

/** Proves that a file of an edition, as the site gives it, holds what was sealed: no part of it is another. */
function verifyArchive(named: string, library: Library, asked: Asked, { open, out }: Effects): number {
  const read = archivedSite(open(asked.folder(named), mostBytes), named);
  const seal = library.seals.find(({ year }) => read(addresses.seal(year)) !== undefined);
  if (!seal) throw new CommandError(`${named} har ingen forsegling af en plan, som biblioteket kender.`);
  const { year, edition, date, digest } = seal;
  const sealed = editionSealed(seal, read);
  if (sealed !== undefined && sealed !== edition) {
    out(
      `${named}: forseglingen er den af udgave ${sealed} for ${year}. Planen er rettet siden, så siderne kan kun holdes op mod udgave ${edition}.`,
    );
    return 1;
  }
  const faults = editionFaults(seal, library, read);
  out(
    faults.length === 0
      ? `${named}: ${year}, udgave ${edition} fra ${formatDate(date)}, SHA-256 ${digest}`
      : [`${named}: er ikke udgave ${edition} for ${year}.`, ...faults.map((fault) => `  ${fault}`)].join('\n'),
  );
  return faults.length === 0 ? 0 : 1;
}

interface Proof {
  isProven: boolean;
  text: string;
}

function proofOf(plan: Plan, library: Library, entries: readonly Entry[], site: ReadSite | undefined): Proof {
  const { year } = plan;
  const seal = library.seals.find((each) => each.year === year);
  if (!seal) return { isProven: false, text: `${year}: ikke forseglet. Kør npm run adopt -- ${year} --seal` };
  const faults = [...libraryFaults(seal, library, entries), ...(site ? siteFaults(seal, library, site) : [])];
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

/** How the site in a folder is read; undefined where there is none. */
export type SiteAt = (folder: string) => ReadSite | undefined;

const readSite: SiteAt = (folder) =>
  existsSync(join(folder, 'index.html'))
    ? (address) => {
        const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
        return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      }
    : undefined;

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
