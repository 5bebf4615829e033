import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Entry } from '../plan/library/layout.ts';
import { unwrittenIn } from '../plan/library/unwritten.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { goalSummaries } from '../plan/publish/goal-summary.ts';
import { countInWords, joinList } from '../plan/words/danish.ts';

/** What a draft still lacks, for those who write it: kind by kind, each with where it is mended. */
export interface DraftLacks {
  plan: Plan;
  kinds: { title: string; items: Lacking[] }[];
}

export interface Lacking {
  text: string;
  /** The page that shows it, where there is one. */
  address?: string;
}

/** Every draft, the newest first. */
export const draftsAndLacks = (library: Library, entries: readonly Entry[]): DraftLacks[] =>
  library.plans
    .filter(({ status }) => status === 'draft')
    .toReversed()
    .map((plan) => ({
      plan,
      kinds: [
        { title: 'Endnu ikke skrevet', items: unwritten(plan, entries) },
        { title: 'Mål med et måltal, som ingen tabel har tal for', items: goalsWithoutNumbers(plan, library) },
        { title: 'Temaer fra planen før, som ingen mål hører til nu', items: themesLeft(plan, library) },
        { title: 'Tabeller, hvis diagram ikke siger, hvad man skal se', items: chartsWithoutReading(plan, library) },
        { title: 'Felter i plan.yaml at se efter', items: openFields(plan) },
      ].filter(({ items }) => items.length > 0),
    }));

/** Pages that are there for every site and have nothing on them yet, each with how it gets something. */
export function emptyPages({ offers, terms, targetGroups, events }: Library): Lacking[] {
  return [
    ...(offers.length > 0 ? [] : [{ text: 'Tilbud: npm run new -- offer og et navn', address: addresses.offers }]),
    ...(terms.length > 0 ? [] : [{ text: 'Ordbog: skriv ordene i data/terms.yaml', address: addresses.glossary }]),
    ...(targetGroups.length > 0
      ? []
      : [
          {
            text: 'For dig: skriv målgrupperne i data/target-groups.yaml, og lav en tekst med npm run new -- story',
            address: addresses.targetGroups,
          },
        ]),
    ...(events.length > 0
      ? []
      : [{ text: 'Tidslinje: npm run new -- event og et navn, når der kom nye regler', address: addresses.timeline }]),
  ];
}

const unwritten = ({ year }: Plan, entries: readonly Entry[]): Lacking[] =>
  entries
    .filter((entry) => entry.year === year)
    .flatMap((entry) => {
      const left = unwrittenIn(entry);
      if (left.length === 0) return [];
      const fields = [...new Set(left.map(({ field }) => field ?? 'teksten'))];
      return [{ text: `${entry.file}: ${joinList(fields)}` }];
    });

const goalsWithoutNumbers = ({ year }: Plan, library: Library): Lacking[] =>
  goalSummaries(ofYear(library.goals, year), library)
    .filter(({ goal, status }) => goal.target && status === 'unknown')
    .map(({ goal, statusText }) => ({ text: `${goal.title}: ${statusText}`, address: addresses.goal(goal) }));

function themesLeft({ year }: Plan, { plans, goals, themes }: Library): Lacking[] {
  const before = plans[plans.findIndex((plan) => plan.year === year) - 1];
  if (!before) return [];
  const themesOf = (of: Plan['year']): Set<string> => new Set(ofYear(goals, of).map(({ theme }) => theme));
  const [then, now] = [themesOf(before.year), themesOf(year)];
  return themes
    .filter(({ id }) => then.has(id) && !now.has(id))
    .map(({ id, title }) => ({ text: title, address: addresses.goalsOfTheme(before.year, id) }));
}

const chartsWithoutReading = ({ year }: Plan, { figures }: Library): Lacking[] =>
  ofYear(figures, year)
    .filter(({ chart }) => chart && !chart.reading)
    .map((figure) => ({ text: `${figure.label}: ${figure.title}`, address: addresses.figure(figure) }));

function openFields({ adopted, missing, keyFigures, hearing }: Plan): Lacking[] {
  return [
    ...(adopted ? [] : [{ text: 'Hvem der vedtager planen og hvornår (adopted)' }]),
    ...(keyFigures.length > 0 ? [] : [{ text: 'Tabeller til planens forside (keyFigures)' }]),
    ...(hearing ? [] : [{ text: 'Udkastet er ikke i høring (hearing), så ingen uden for huset kan læse det' }]),
    ...(missing.length > 0
      ? [{ text: `Planen siger selv, at ${countInWords(missing.length, 'common')} ting mangler (missing)` }]
      : []),
  ];
}
