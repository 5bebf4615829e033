import { isList, layout, type Entry, type FilePlace } from '../plan/library/layout.ts';
import { runRules } from '../plan/rules/index.ts';
import type { RuleContext } from '../plan/rules/rule.ts';
import { isPlanYear, type PlanYear } from '../plan/value/plan-year.ts';
import type { Finding, Problem } from '../plan/value/problem.ts';
import type { Unread } from './unread.ts';

/** A file that stands in the library: where, and what it holds if it could be read. */
interface Read {
  file: string;
  place?: FilePlace;
  entry?: Entry;
}

/**
 * The plans of years that have files and no plan, and all of a published plan that has no files: that it is away is told once,
 * and not by each that names it.
 */
export function plansAway(read: readonly Read[]): Unread[] {
  const isPlan = ({ place }: Read): boolean => place?.location.kind === 'plan';
  const planned = new Set(read.filter(isPlan).map(({ place }) => place!.year));
  const used = new Set(read.flatMap(({ entry }) => entry?.year ?? []));
  const unplanned = [...used].filter((year) => !planned.has(year));
  return [
    ...unplanned.map((year): Unread => ({ kind: 'plan', id: 'plan', year, isAway: true })),
    ...plansGone(read).flatMap((year) =>
      layout
        .filter(({ pattern }) => pattern.includes('<year>'))
        .map(({ kind }): Unread => ({ kind, id: kind, year, isAway: true })),
    ),
  ];
}

/** Plans that have been published and have no files any more, while nothing says what became of their addresses. */
function plansGone(read: readonly Read[]): PlanYear[] {
  const led = new Set(
    read.flatMap(({ entry }) => (entry?.kind === 'redirects' ? entry.data.map(({ from }) => from) : [])),
  );
  const published = read.flatMap(({ entry }) => (entry?.kind === 'addresses' ? Object.keys(entry.data.places) : []));
  const years = new Set(read.flatMap(({ place }) => place?.year ?? []));
  return published
    .filter((address) => !led.has(address))
    .map((address) => address.slice(1, -1))
    .filter((name) => isPlanYear(name))
    .filter((year) => !years.has(year));
}

/** Something of the layout that is not there: which file or folder, and what it would define. */
interface Away {
  file: string;
  message: string;
  required?: true | undefined;
  defines: Unread;
}

/**
 * What the rules find, and the files and folders that are away. One that nothing refers to may be; where others refer to
 * what it held, that it is away is told once, and not for each of them.
 */
export function findAll(read: readonly Read[], context: RuleContext): { found: Finding[]; missing: Problem[] } {
  const away = [...listsAway(read), ...foldersAway(read)];
  const unread = [...context.unread, ...away.map(({ defines }) => defines)];
  const bare = runRules(context);
  // Mostly nothing is looked for in vain, and then nothing that is away is missed.
  const isMissed = bare.some(({ rule }) => rule.startsWith('dangling-'));
  const found = isMissed ? runRules({ ...context, unread }) : bare;
  const isNeeded = ({ defines }: Away): boolean =>
    bare.length > found.length &&
    runRules({ ...context, unread: unread.filter((each) => each !== defines) }).length > found.length;
  const missing = away
    .filter((each) => each.required || isNeeded(each))
    .map(({ file, message }) => missingFile(file, message));
  missing.push(...plansGone(read).map(missingPlan));
  if (![...read].some(({ file }) => file.startsWith('content/'))) {
    missing.push(missingFile('content/', 'Mappen med kapitler mangler, eller der er ingen filer i den.'));
  }
  return { found, missing };
}

function listsAway(read: readonly Read[]): Away[] {
  const isThere = new Set(read.map(({ place }) => place?.location.pattern));
  return layout
    .filter((location) => !isThere.has(location.pattern) && (location.required || isList(location)))
    .map(({ kind, pattern, required }) => ({
      file: pattern,
      message: 'Filen mangler.',
      required,
      defines: { kind, id: kind },
    }));
}

/** Folders of data without any file: the measures, or the goals of a year. */
function foldersAway(read: readonly Read[]): Away[] {
  const at = ({ pattern }: Pick<FilePlace['location'], 'pattern'>, year: PlanYear | undefined): string =>
    pattern.replace('<year>', String(year)).replace(/<id>.*$/, '');
  const isThere = new Set(read.flatMap(({ place }) => (place ? at(place.location, place.year) : [])));
  const years = [...new Set(read.flatMap(({ place }) => place?.year ?? []))];
  return layout
    .filter(({ pattern }) => /^data\/.*<id>/.test(pattern))
    .flatMap((location) =>
      (location.pattern.includes('<year>') ? years : [undefined]).map((year) => ({
        file: at(location, year),
        message: 'Mappen mangler, eller der er ingen filer i den.',
        defines: { kind: location.kind, id: location.kind, year },
      })),
    )
    .filter(({ file }) => !isThere.has(file));
}

const missingPlan = (year: PlanYear): Problem => ({
  ...missingFile(`data/${year}/plan.yaml`, `Planen for ${year} er udgivet, men alle dens filer er væk.`),
  hint: `Hent dem igen: git checkout main -- data/${year} content/${year}. Gælder planen ikke længere, så skriv status: archived i den. Skal den helt væk, så skriv i data/redirects.yaml, hvor /${year}/ fører hen, og fjern det, der henviser til den.`,
});

const missingFile = (file: string, message: string): Problem => ({
  rule: 'missing-file',
  file,
  line: 1,
  column: 1,
  message,
  hint: 'Opret den; redaktørens vejledning viser, hvad der skal stå i den.',
});
